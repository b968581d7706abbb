/** Export Impulse, the regional grant: from the wish to the balance. */
@NamedInterface("grant")
package eu.xport.financing.grant;

import org.springframework.modulith.NamedInterface;
