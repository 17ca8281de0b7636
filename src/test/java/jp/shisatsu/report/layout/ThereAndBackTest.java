package jp.shisatsu.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.SourceText;

/** A report written in a council's form is read as what was written, damaged or not. */
class ThereAndBackTest {

    @Property(tries = 1000)
    void fromEveryLayout(@ForAll("reports") InspectionReport report) {
        for (Layout layout : Layout.ALL) {
            InspectionReport told = layout.told(report);
            assertIsRead(layout.write(told), layout, told);
        }
    }

    @Property(tries = 1000)
    void fromADamagedFile(@ForAll("reports") InspectionReport report, @ForAll("layouts") Layout layout,
            @ForAll long seed) {
        InspectionReport told = layout.told(report);
        assertIsRead(Damage.done(layout.write(told), told.title(), new Random(seed)), layout, told);
    }

    @Provide
    Arbitrary<InspectionReport> reports() {
        return Arbitraries.randomValue(random -> new Author(random).report());
    }

    @Provide
    Arbitrary<Layout> layouts() {
        return Arbitraries.of(Layout.ALL);
    }

    private static void assertIsRead(String written, Layout layout, InspectionReport told) {
        InspectionReport read = ReportParser.parse(new SourceText(written, "UTF-8")).value();
        assertThat(Retold.leavingOut(Retold.withoutPlaces(read), layout::isOwn)).as(written).isEqualTo(told);
    }

}
