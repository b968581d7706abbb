package eu.xport.financing.grant;

import eu.xport.company.Euro;
import eu.xport.financing.Row;
import eu.xport.financing.Share;
import java.util.Map;

/**
 * What the region grants on a day. Source: programme text and public pages of Export Impulse; Regulation (EU) 2023/2831.
 *
 * @param rate the part of the eligible costs that is paid at most
 * @param ceiling of all grants voted within the months before
 * @param deMinimis of all de minimis aid that a single undertaking has got within the years before
 * @param advance the part that is paid when the agreement is signed
 * @param interim the part that is paid before the final report at most
 * @param projectMonths how long a project lasts at most, from the vote
 * @param reportMonths within how long after its end the final report is due
 * @param published agreements of more than this are open data
 */
record GrantTerms(
        Share rate,
        Euro ceiling,
        int ceilingMonths,
        Euro deMinimis,
        int deMinimisYears,
        Share advance,
        Share interim,
        int projectMonths,
        int reportMonths,
        Euro published) {

    static GrantTerms of(Map<String, Object> rule) {
        var row = new Row(rule);
        return new GrantTerms(
                row.share("rate"),
                row.euro("ceiling"),
                row.whole("ceilingMonths"),
                row.euro("deMinimis"),
                row.whole("deMinimisYears"),
                row.share("advance"),
                row.share("interim"),
                row.whole("projectMonths"),
                row.whole("reportMonths"),
                row.euro("published"));
    }

    /**
     * What may be granted.
     *
     * @param asked the part of the costs that is asked for; beyond the rate it counts as the rate
     * @param voted grants of the months before
     * @param used de minimis aid of the years before
     */
    GrantLimits limits(Euro eligible, Share asked, Euro voted, Euro used) {
        return new GrantLimits(
                (asked.compareTo(rate) < 0 ? asked : rate).of(eligible),
                ceiling.minus(voted).orNothing(),
                deMinimis.minus(used).orNothing());
    }
}
