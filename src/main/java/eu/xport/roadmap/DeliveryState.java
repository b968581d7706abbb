package eu.xport.roadmap;

/** What became of an agreed action. */
public enum DeliveryState {
    PLANNED,
    DELIVERED,
    DROPPED
}
