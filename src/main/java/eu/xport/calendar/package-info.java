/** Working days, deadlines and clock stops: every date that the programme promises is counted here. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package eu.xport.calendar;
