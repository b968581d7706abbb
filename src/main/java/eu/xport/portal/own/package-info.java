/** A company's own pages behind its e-mailed link: where we stand, roadmap, questions, results. */
package eu.xport.portal.own;
