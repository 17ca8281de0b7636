package jp.shisatsu.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.SourceText;

/** A report written in a council's form is read as what was written. */
class ThereAndBackTest {

    @Property(tries = 1000)
    void inTheHousesForm(@ForAll("reports") InspectionReport report) {
        assertComesBack(new HouseForm(), report);
    }

    @Property(tries = 1000)
    void inBrackets(@ForAll("reports") InspectionReport report) {
        assertComesBack(new BracketForm(), report);
    }

    @Property(tries = 1000)
    void inATableOfOneCellALine(@ForAll("reports") InspectionReport report) {
        assertComesBack(new KeyTable(), report);
    }

    @Provide
    Arbitrary<InspectionReport> reports() {
        return Arbitraries.randomValue(random -> new Author(random).report());
    }

    private static void assertComesBack(Layout layout, InspectionReport report) {
        InspectionReport told = layout.told(report);
        String written = layout.write(told);
        InspectionReport read = ReportParser.parse(new SourceText(written, "UTF-8")).value();
        assertThat(Retold.withoutPlaces(read)).as(written).isEqualTo(told);
    }

}
