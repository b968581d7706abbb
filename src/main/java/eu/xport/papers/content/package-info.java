/** What a file is by what it holds, whatever it is called; whatever can run when it is opened is refused. */
package eu.xport.papers.content;
