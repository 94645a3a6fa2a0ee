using System.IO.Compression;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Representations;

[Collection(SharedApp.Name)]
public class CompressionTests(JippApp app)
{
    private const string Url = "/api/v1/innovations?year=2021";

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("gzip;q=1.0, br;q=0.0", "gzip")]
    public async Task A_long_answer_is_compressed_as_the_client_accepts(string accepted, string coding)
    {
        var client = app.Anonymous();
        var packed = await client.Get(Url, ("Accept-Encoding", accepted));

        packed.Header("Content-Encoding").ShouldBe(coding);
        Unpacked(packed, coding).ShouldBe((await client.Get(Url)).Bytes);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip;q=0")]
    [InlineData("deflate")]
    public async Task An_answer_stays_plain_where_no_coding_is_accepted(string accepted) =>
        (await app.Anonymous().Get(Url, ("Accept-Encoding", accepted))).Header("Content-Encoding").ShouldBeNull();

    [Fact]
    public async Task Each_coding_has_an_entity_tag_of_its_own()
    {
        var client = app.Anonymous();
        var tags = new[] { (await client.Get(Url)).ETag, (await client.Get(Url, ("Accept-Encoding", "gzip"))).ETag, (await client.Get(Url, ("Accept-Encoding", "br"))).ETag };

        tags.ShouldBeUnique();
        tags.ShouldAllBe(tag => tag.StartsWith('"'));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_client_that_has_the_coded_answer_need_not_get_it_again(string coding)
    {
        var client = app.Anonymous();
        foreach (var url in new[] { Url, $"/api/v1/innovations/{(await client.Get(Url)).Ids[0]}" })
        {
            var packed = await client.Get(url, ("Accept-Encoding", coding));
            var again = await client.Get(url, ("Accept-Encoding", coding), ("If-None-Match", packed.ETag));

            again.Status.ShouldBe(304, url);
            again.ETag.ShouldBe(packed.ETag);
        }
    }

    private static byte[] Unpacked(Reply packed, string coding)
    {
        using var source = new MemoryStream(packed.Bytes);
        using Stream stream = coding == "br" ? new BrotliStream(source, CompressionMode.Decompress) : new GZipStream(source, CompressionMode.Decompress);
        using var target = new MemoryStream();
        stream.CopyTo(target);
        return target.ToArray();
    }
}
