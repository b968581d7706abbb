package eu.xport.financing;

/** What somebody says of a company; what nobody has said yet refuses nobody. */
public enum Known {
    UNKNOWN,
    YES,
    NO
}
