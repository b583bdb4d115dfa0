package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import wegwijs.server.access.TestPeople;

/** Somebody who is signed in at a started site, and fills in its forms. */
record Editor(StartedSite site, TestPeople people, String cookie) {
  /** A page as this person sees it. */
  Document page(String path) {
    HttpResponse<String> first = answer(path);
    HttpResponse<String> answer =
        first.headers().firstValue("Location").map(this::answer).orElse(first);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  HttpResponse<String> answer(String path) {
    return site.send(
        HttpRequest.newBuilder(URI.create(site.origin()).resolve(path)).header("Cookie", cookie));
  }

  /** Sends the form that stands on a page, with these fields changed. */
  HttpResponse<String> fill(String path, Map<String, String> changed) {
    Map<String, String> fields = new LinkedHashMap<>();
    page(path)
        .select("main form[method=post] [name]")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    fields.putAll(changed);
    return send(path, fields);
  }

  /** Sends fields, and what shows that they come from a page of this session. */
  HttpResponse<String> send(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", people.formToken(cookie));
    String body =
        all.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return site.send(
        HttpRequest.newBuilder(URI.create(site.origin() + path))
            .header("Cookie", cookie)
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }
}
