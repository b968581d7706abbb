package eu.xport.portal.questions;

import eu.xport.portal.CallChoice;
import java.util.List;
import java.util.Optional;

/**
 * What a company learns from its answers.
 *
 * @param index 0 to 100
 * @param meaning what the band means in plain words; empty while nobody has said so
 * @param services that could help
 * @param opened the case that the answers opened; empty when the company had one already, of which nothing is shown
 */
record Result(
        int index,
        String band,
        Optional<String> meaning,
        List<Dimension> dimensions,
        List<Suggested> services,
        Optional<Case> opened) {

    /** @param offered whether the directory has a page for it today */
    record Suggested(String code, String name, boolean offered) {}

    record Dimension(String name, int points, int most, boolean isWeak) {

        /** How long its bar is in a picture in which the longest is this long. */
        public long bar(int longest) {
            return Math.round((double) longest * points / most);
        }
    }

    /**
     * @param call the day by which an expert calls
     * @param answered the day from which it is counted
     * @param length how long that may take; empty when nobody can retell how it was counted
     * @param reasons why it is no earlier
     * @param choice the times that can be chosen for the call; empty when none is waited for any more
     * @param file what else the company may tell of itself; empty from its first call on
     */
    record Case(
            String number,
            Standing standing,
            String call,
            String answered,
            Optional<String> length,
            List<String> reasons,
            Optional<CallChoice> choice,
            Optional<QuestionPage> file) {}

    /** What the company may expect. */
    enum Standing {
        CALL_PROMISED,
        CALLED,
        CLOSED
    }
}
