package jp.shisatsu.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The plain page for a request that Tomcat refuses before any of our pages is asked. */
class TomcatRefusal extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="ja">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>読み取れない要求</title>
            <h1>この要求は読み取れませんでした</h1>
            <p>アドレスに使えない文字があるか、長すぎます。<a href="/">ホーム</a>から探し直してください。</p>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getReporter().write(PAGE);
            response.finishResponse();
        }
        catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

}
