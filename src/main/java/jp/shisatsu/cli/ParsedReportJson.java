package jp.shisatsu.cli;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import jp.shisatsu.report.DateRange;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Member;
import jp.shisatsu.report.Observation;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Section;
import jp.shisatsu.report.UnclassifiedLine;
import jp.shisatsu.report.Visit;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a parsed report as the JSON object that parse prints, straight to a stream:
 * mapping by reflection would cost a third of the command's time.
 */
final class ParsedReportJson {

    private final JsonGenerator json;

    private final SourceText text;

    private ParsedReportJson(ObjectWriteContext layout, Writer out, SourceText text) {
        this.json = new JsonFactory().createGenerator(layout, out);
        this.text = text;
    }

    /** How an object is laid out. */
    enum Layout {

        /** For people, and where one file is one object. */
        INDENTED,
        /** For JSON Lines, where a line is one object. */
        ONE_LINE;

        /** One object, without a line feed at its end; the stream stays open. */
        void write(InspectionReport report, List<Diagnostic> diagnostics, SourceText text, Writer out) {
            ParsedReportJson writer = new ParsedReportJson(context(), out, text);
            writer.report(report, diagnostics);
            writer.json.flush();
        }

        private ObjectWriteContext context() {
            return switch (this) {
                case INDENTED -> new Indented();
                case ONE_LINE -> ObjectWriteContext.empty();
            };
        }

    }

    private void report(InspectionReport report, List<Diagnostic> diagnostics) {
        json.writeStartObject();
        string("title", report.title());
        string("council", report.council());
        string("committee", report.committee());
        string("kind", report.kind());
        dates(report.dates());
        string("purpose", report.purpose());
        objects("members", report.members(), this::member);
        objects("visits", report.visits(), this::visit);
        objects("observations", report.observations(), this::observation);
        objects("unclassified", report.unclassified(), this::unclassified);
        objects("diagnostics", diagnostics, this::diagnostic);
        json.writeEndObject();
    }

    private void member(Member member) {
        string("role", member.role());
        string("name", member.name());
    }

    private void visit(Visit visit) {
        string("site", visit.site());
        string("location", visit.location());
        dates(visit.dates());
        string("subject", visit.subject());
        string("purpose", visit.purpose());
        json.writeArrayPropertyStart("hosts");
        visit.hosts().forEach(json::writeString);
        json.writeEndArray();
        objects("sections", visit.sections(), this::section);
        objects("questions", visit.questions(), this::question);
        objects("photos", visit.photos(), photo -> string("caption", photo.caption()));
    }

    private void section(Section section) {
        string("label", section.label());
        string("title", section.title());
        string("text", section.text());
        objects("sections", section.sections(), this::section);
    }

    private void question(Question question) {
        string("question", question.question());
        string("answer", question.answer());
    }

    private void observation(Observation observation) {
        string("author", observation.author());
        string("text", observation.text());
        if (observation.site() == null) {
            json.writeNullProperty("site");
        }
        else {
            json.writeNumberProperty("site", observation.site());
        }
    }

    private void unclassified(UnclassifiedLine line) {
        json.writeNumberProperty("line", line.line());
        string("text", line.text());
    }

    private void diagnostic(Diagnostic diagnostic) {
        string("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("line", text.lineAt(diagnostic.span().start()));
        string("code", diagnostic.code());
        string("message", diagnostic.message());
    }

    private void dates(@Nullable DateRange dates) {
        string("startDate", dates == null ? null : dates.first().toString());
        string("endDate", dates == null ? null : dates.last().toString());
    }

    private <T> void objects(String name, List<T> values, Consumer<T> writeInside) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            writeInside.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        }
        else {
            json.writeStringProperty(name, value);
        }
    }

    /** Two spaces a level, a line feed on every system. */
    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

    }

}
