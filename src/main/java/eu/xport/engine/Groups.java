package eu.xport.engine;

/** The groups of the staff, as models, accounts and doors name them. */
public final class Groups {

    public static final String EXPERTS = "experts";
    public static final String MANAGERS = "managers";
    public static final String FUNDING_OFFICERS = "funding-officers";
    public static final String ANALYSTS = "analysts";
    public static final String ADMINISTRATORS = "camunda-admin";

    private Groups() {}
}
