package eu.xport.reporting.figures;

import java.util.List;

/** Filters that make no sense: one sentence a fault. */
class FilterFault extends RuntimeException {

    private final transient List<String> sentences;

    FilterFault(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    List<String> sentences() {
        return sentences;
    }
}
