/** The twelve questions: on one page or topic by topic, begun now and gone on with later, up to the result and the first call. */
package eu.xport.portal.questions;
