package eu.xport.clock;

import java.util.List;

/** Gives each of its cards as often as the others. */
final class Deck<T> {

    private final List<T> cards;
    private int given;

    @SafeVarargs
    Deck(T... cards) {
        this.cards = List.of(cards);
    }

    T next() {
        return cards.get(given++ % cards.size());
    }
}
