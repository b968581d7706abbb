/** Where papers lie: in the database in parts, or in a folder that all nodes share. */
package eu.xport.papers.kept;
