package eu.xport.engine;

import java.util.List;

/** Stands before the engine when a person deploys: nothing that it finds a fault with goes live. */
public interface Gate {

    /**
     * What the gate says to a release.
     *
     * @param faults what speaks against it, one plain sentence per fault; empty when it may pass
     * @param remarks what may pass and yet be overlooked, one plain sentence each
     * @param harmless whether the engine may have it for a trial: nothing in it could do something by itself
     */
    record Verdict(List<String> faults, List<String> remarks, boolean harmless) {}

    Verdict judges(Release release);

    /** The release has passed and is deployed, in the transaction that still runs. */
    void passed(String deployment, String author, Release release);
}
