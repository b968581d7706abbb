package eu.xport.financing.grant;

/** On which rule of European law a grant stands; only de minimis counts against its ceiling. */
public enum LegalBasis {
    /** Regulation (EU) 2023/2831. */
    DE_MINIMIS,
    /** Regulation (EU) 651/2014, article 18: consultancy. */
    GBER_18,
    /** Regulation (EU) 651/2014, article 19: fairs. */
    GBER_19
}
