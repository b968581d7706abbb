package eu.xport.followup;

/** Whether it would have happened without the accelerator, as the company sees it. */
public enum WithoutUs {
    NO,
    LATER_OR_SMALLER,
    YES
}
