/** Who comes in, and what of the engine's own doors is open to whom. */
package eu.xport.engine.security;
