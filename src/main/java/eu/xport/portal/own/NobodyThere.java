package eu.xport.portal.own;

/** A page of a company was asked for by somebody who has not come by a link. */
class NobodyThere extends RuntimeException {

    NobodyThere() {
        super("No visit", null, false, false);
    }
}
