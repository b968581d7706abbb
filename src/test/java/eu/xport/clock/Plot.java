package eu.xport.clock;

import java.util.List;

/** A company of the test: the chapters of its story, and the diary that was written of them. */
record Plot(List<?> chapters, Diary diary) {

    Plot {
        chapters = List.copyOf(chapters);
    }
}
