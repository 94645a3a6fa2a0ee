using JippApi.Application.Statements;

namespace JippApi.Application.Tests.Statements;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData("a < b", "a < b")]
    [InlineData("<3 warga", "<3 warga")]
    [InlineData("nilai <b dan c>d", "nilai <b dan c>d")]
    [InlineData("x<5 & y>3", "x<5 & y>3")]
    [InlineData("R&D; <nama>", "R&D; <nama>")]
    [InlineData("kirim ke <info@contoh.go.id>", "kirim ke <info@contoh.go.id>")]
    [InlineData("<p>Satu</p><p>Dua</p>", "Satu\n\nDua")]
    [InlineData("Satu<br>Dua<br/>Tiga", "Satu\nDua\nTiga")]
    [InlineData("<b>Te</b>bal", "Tebal")]
    [InlineData("<a href=\"https://a.id\">Tautan</a> <img src=x.png/>", "Tautan")]
    [InlineData("A<script async>x</script>B", "AB")]
    [InlineData("<ul><li>Satu</li><li>Dua</li></ul>", "Satu\n\nDua")]
    [InlineData("<div class=\"x\" onclick='a>b'>Isi</div>", "b'>Isi")]
    [InlineData("A<script>alert('x<y')</script>B", "AB")]
    [InlineData("A<style>p { color: red }</style>B", "AB")]
    [InlineData("A<!-- rahasia -->B", "A B")]
    [InlineData("Rp&nbsp;5&amp;6 &eacute; &#8211; &#x2013;", "Rp 5&6 é – –")]
    [InlineData("&lt;p&gt;Halo&lt;/p&gt;", "Halo")]
    [InlineData("&amp;lt;p&amp;gt;Halo&amp;lt;/p&amp;gt;", "Halo")]
    [InlineData("<table><tr><td>1</td><td>2</td></tr></table>", "1 2")]
    [InlineData("  baris satu \r\n\r\n\r\n\r\n baris   dua\t ", "baris satu\n\nbaris dua")]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("a\u200Bb\u00ADc\u0007", "abc")]
    [InlineData("\u202Emoc.elgoog\u202C", "moc.elgoog")]
    [InlineData("a\u2066b\u2069c\u200Fd\u061Ce\u2063f", "abcdef")]
    [InlineData("&#x202E;moc", "moc")]
    [InlineData("👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧")]
    [InlineData("<p></p><br>&nbsp;", null)]
    [InlineData("   ", null)]
    [InlineData(null, null)]
    public void A_text_is_what_people_would_read(string? text, string? clean) => CleanText.Of(text).ShouldBe(clean);

    [Theory]
    [InlineData("&lt;b&gt;x&lt;/b&gt; &amp;amp; a < b")]
    [InlineData("<p>Satu &lt; dua</p>")]
    public void Cleaning_again_changes_nothing(string text) => CleanText.Of(CleanText.Of(text)).ShouldBe(CleanText.Of(text));

    [Fact]
    public void Many_tags_cost_little()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        CleanText.Of(string.Concat(Enumerable.Range(0, 12_000).Select(n => $"<b a{n}=1><p>"))).ShouldBeNull();
        CleanText.Of(string.Concat(Enumerable.Range(0, 1_900).Select(n => $"<b a{n}=1><p>"))).ShouldBeNull();
        CleanText.Of(string.Concat(Enumerable.Repeat("<div>", 3_900)) + "isi").ShouldBe("isi");
        CleanText.Of(new string('<', 100_000) + "isi").ShouldNotBeNull();
        CleanText.Of(string.Concat(Enumerable.Repeat("<!--", 25_000))).ShouldNotBeNull();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200_000_000);
    }

    [Fact]
    public void A_line_has_no_line_breaks() => CleanText.LineOf("<p>Satu</p>\n dua").ShouldBe("Satu dua");
}
