package nl.omarmt.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Payloads of the usual cheat sheets and of published sanitiser bypasses: nothing but the allow-list may come out of any. */
class HostileHtmlTest {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "a",
            "strong",
            "em",
            "blockquote",
            "br",
            "figure",
            "img",
            "figcaption",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a",
            Set.of("href", "data-mention"),
            "ol",
            Set.of("start"),
            "img",
            Set.of("src", "alt", "data-credit"),
            "th",
            Set.of("scope", "colspan", "rowspan"),
            "td",
            Set.of("colspan", "rowspan"));

    static String[] payloads() {
        return """
            <script>alert(1)</script>
            <SCRIPT SRC=//evil.example/x.js></SCRIPT>
            <scr<script>ipt>alert(1)</scr</script>ipt>
            <script/x>alert(1)</script >
            <<script>alert(1)//<</script>
            <script>alert(1)
            <img src=x onerror=alert(1)>
            <img src=x:x onerror	=alert(1)//
            <img \"""><script>alert(1)</script>">
            <img src=`javascript:alert(1)`>
            <svg onload=alert(1)>
            <svg/onload=alert(1)
            <svg><script>alert&#40;1)</script></svg>
            <svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>
            <svg><animate onbegin=alert(1) attributeName=x dur=1s>
            <svg><set attributeName=href to=javascript:alert(1)>
            <svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x"/></svg>
            <svg><style><img src=x onerror=alert(1)></style></svg>
            <svg></p><style><a id="</style><img src=1 onerror=alert(1)>">
            <svg><foreignObject><p>x</p><script>alert(1)</script></foreignObject></svg>
            <math><mi//xlink:href="data:x,<script>alert(1)</script>">
            <math href="javascript:alert(1)">x</math>
            <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">
            <math><mtext><table><mglyph><style><math><img src onerror=alert(1)></style></mglyph></table></mtext></math>
            <form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>
            <math><annotation-xml encoding="text/html"><style><img src onerror=alert(1)></style></annotation-xml></math>
            <a href="javascript:alert(1)">x</a>
            <a href="JaVaScRiPt:alert(1)">x</a>
            <a href=" &#14; javascript:alert(1)">x</a>
            <a href="java&#x0A;script:alert(1)">x</a>
            <a href="java	script:alert(1)">x</a>
            <a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)">x</a>
            <a href="&#0000106&#0000097&#0000118&#0000097&#0000115&#0000099&#0000114&#0000105&#0000112&#0000116&#0000058alert(1)">x</a>
            <a href="javascript&colon;alert(1)">x</a>
            <a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>
            <a href="vbscript:msgbox(1)">x</a>
            <a href="//evil.example">x</a>
            <a href="/\\evil.example">x</a>
            <a href="https://x.nl/&quot; onclick=&quot;alert(1)">x</a>
            <a href='https://x.nl/"><script>alert(1)</script>'>x</a>
            <a href="x" href="javascript:alert(1)">x</a>
            <a href="/x" style="position:fixed;inset:0" class=overlay id=main name=body>x</a>
            <a ping="//evil.example" href="/x" download target=_top formaction=x>x</a>
            <p onmouseover="alert(1)" style="background:url(javascript:alert(1))">x</p>
            <p/onclick=alert(1)>x
            <p title="</p><script>alert(1)</script>">x
            <div style="width:expression(alert(1))">x</div>
            <style>@import'//evil.example/x.css';</style>
            <style><style/><img src=x onerror=alert(1)>
            <link rel=stylesheet href=//evil.example/x.css>
            <meta http-equiv=refresh content="0;url=javascript:alert(1)">
            <base href="//evil.example/">
            <iframe src="javascript:alert(1)"></iframe>
            <iframe srcdoc="<script>alert(1)</script>">
            <iframe><img title="</iframe><img src onerror=alert(1)>"></iframe>
            <object data="javascript:alert(1)"><embed src=x></object>
            <form action="javascript:alert(1)"><input type=submit><button formaction="javascript:alert(1)">x</button></form>
            <input autofocus onfocus=alert(1)>
            <details open ontoggle=alert(1)><summary>x</summary></details>
            <video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>
            <marquee onstart=alert(1)>x</marquee>
            <!--<img src="--><img src=x onerror=alert(1)//">
            <!--[if gte IE 4]><script>alert(1)</script><![endif]-->
            <!--><img src=x onerror=alert(1)>-->
            <!-- --!><img src=x onerror=alert(1)> -->
            <![CDATA[<script>alert(1)</script>]]>
            <svg><![CDATA[><image xlink:href="]]><img src=x onerror=alert(1)//"></svg>
            <?xml version="1.0"?><?php echo 1 ?><script>alert(1)</script>
            <!DOCTYPE x [<!ENTITY y "<script>alert(1)</script>">]><p>&y;</p>
            <template><script>alert(1)</script></template>
            <template shadowrootmode=open><img src=x onerror=alert(1)></template>
            <noscript><p title="</noscript><img src=x onerror=alert(1)>">
            <noscript><style></noscript><img src=x onerror=alert(1)>
            <noembed><img title="</noembed><img src onerror=alert(1)>"></noembed>
            <noframes><p title="</noframes><img src=x onerror=alert(1)>">
            <textarea><img title="</textarea><img src=x onerror=alert(1)>">
            <title><p title="</title><img src=x onerror=alert(1)>">
            <xmp><p title="</xmp><img src=x onerror=alert(1)>">
            <plaintext><img src=x onerror=alert(1)>
            <select><style></select><img src=x onerror=alert(1)></style></select>
            <table><td background="javascript:alert(1)" onclick=alert(1)>x</td></table>
            <table><script>alert(1)</script><caption onclick=alert(1)><svg onload=alert(1)>x</table>
            <th scope="col\\" onclick=alert(1)">x</th><td colspan="2 onclick=alert(1)">y</td>
            <ol start="3 onclick=alert(1)"><li>x</ol><ol start=javascript:alert(1) onclick=alert(1)><li>y</ol>
            <isindex type=image src=x onerror=alert(1)><keygen autofocus onfocus=alert(1)>
            <x onclick=alert(1) contenteditable autofocus>x</x><custom-element is=script>y</custom-element>
            &lt;script&gt;alert(1)&lt;/script&gt;&#60;img src=x onerror=alert(1)&#62;
            %3Cscript%3Ealert(1)%3C/script%3E \\u003cscript\\u003e \\x3cscript\\x3e +ADw-script+AD4-
            <p>{{constructor.constructor('alert(1)')()}} ${7*7} #{1} *{2} [[${3}]] [(${4})] ~{5} __${6}__</p>
            <p th:utext="${x}" data-th-text="x" hx-get=/x v-html=x ng-app>x</p>
            <figure><img src=x onerror=alert(1)><figcaption onclick=alert(1)><script>alert(1)</script>x</figcaption></figure>
            <figure onclick=alert(1)><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg" onerror=alert(1) srcset=//evil.example/x class=overlay alt='"><script>alert(1)</script>'></figure>
            <img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg" alt="&lt;img src=x onerror=alert(1)&gt;" data-credit="&quot; onload=&quot;alert(1)">
            <img src="//evil.example/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg"><img src="/media/4f0c0c2e-1111-4222-8333-0123456789ab/480.jpg/../../../abmelden">
            <a href="#x" id=__proto__ name=attributes>x</a><form id=document><input name=cookie></form>
            <b <script>alert(1)</script>0</b>
            <p <!-- > onclick=alert(1)>x
            <a href="/x"<img src=x onerror=alert(1)>>x</a>
            \uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E <\u017Fcript>alert(1)</\u017Fcript> <\u0131mg src=x onerror=alert(1)>
            """.lines().toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingButTheAllowListComesOut(String payload) {
        harmless(RichText.of(payload));
        harmless(RichText.of("<p>voor " + payload + " na</p><ul><li>x"));
        harmless(RichText.of("<table><tr><td>" + payload + "</td></tr></table>"));
        harmless(RichText.of("<h2>" + payload + "</h2>"));
    }

    /** Reads the result as a browser would, in the page and inside the elements that change how it is read. */
    private static void harmless(RichText text) {
        for (Html shown : new Html[] {text, text.render("s", 3)}) {
            Document page = Jsoup.parse("<main>" + shown.html() + "</main><footer></footer>");
            Element main = page.expectFirst("main");
            assertThat(page.body().children()).extracting(Element::tagName).containsExactly("main", "footer");
            for (Element element : main.select("*").not("main")) {
                allowed(element);
            }
            assertThat(main.nodeStream().filter(Comment.class::isInstance)).isEmpty();
            assertThat(main.nodeStream().map(Node::nodeName)).doesNotContain("#data", "#doctype", "#cdata");
        }
        assertThat(RichText.of(text.html())).isEqualTo(text);
    }

    private static void allowed(Element element) {
        String heading = element.tagName().replaceFirst("h[3-6]", "h2");
        assertThat(ELEMENTS).as(element.outerHtml()).contains(heading);
        for (Attribute attribute : element.attributes()) {
            boolean anchor = heading.equals("h2") && attribute.getKey().equals("id");
            assertThat(anchor
                            || ATTRIBUTES
                                    .getOrDefault(element.tagName(), Set.of())
                                    .contains(attribute.getKey()))
                    .as(element.outerHtml())
                    .isTrue();
        }
        if (element.hasAttr("src")) {
            assertThat(element.attr("src")).matches("/media/[0-9a-f-]{36}/480[.]jpg");
        }
        if (element.hasAttr("href")) {
            assertThat(element.attr("href")).matches("(https?://[^/\\\\]|mailto:|tel:|/([^/\\\\]|$)|#)[^\\s\\\\]*");
        }
    }
}
