/** The models in words: a page for each process and each decision, in French and English, written at every build. */
package eu.xport.modelling.docs;
