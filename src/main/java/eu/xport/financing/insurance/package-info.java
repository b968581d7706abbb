/** The business development insurance: from the application to the last instalment. */
@NamedInterface("insurance")
package eu.xport.financing.insurance;

import org.springframework.modulith.NamedInterface;
