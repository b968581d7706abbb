/** The directory: services, schemes, agenda, websites and documents, searched as typed. */
package eu.xport.portal.directory;
