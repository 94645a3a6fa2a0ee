using System.IO.Compression;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Representations;

[Collection(SharedApp.Name)]
public class CompressionTests(JippApp app)
{
    private const string Url = "/api/v1/innovations?source=KIPP";

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("gzip;q=1.0, br;q=0.0", "gzip")]
    public async Task A_long_answer_is_compressed_with_an_accepted_coding(string accepted, string coding)
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
    public async Task An_answer_is_not_compressed_unless_a_coding_is_accepted(string accepted) =>
        (await app.Anonymous().Get(Url, ("Accept-Encoding", accepted))).Header("Content-Encoding").ShouldBeNull();

    [Fact]
    public async Task Each_coding_has_its_own_entity_tag()
    {
        var client = app.Anonymous();
        var tags = new[]
        {
            (await client.Get(Url)).ETag,
            (await client.Get(Url, ("Accept-Encoding", "gzip"))).ETag,
            (await client.Get(Url, ("Accept-Encoding", "br"))).ETag,
        };

        tags.ShouldBeUnique();
        tags.ShouldAllBe(tag => tag.StartsWith('"'));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_compressed_answer_is_revalidated_with_304(string coding)
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

    public static TheoryData<string, string, string> Answers()
    {
        TheoryData<string, string, string> answers = [];
        foreach (var coding in new[] { "gzip", "br" })
        {
            foreach (var query in new[] { "tag=zzzz", "year=2021" })
            {
                foreach (var mediaType in new[] { "application/json", "application/x-ndjson", "text/csv" })
                    answers.Add(coding, query, mediaType);
            }
        }
        return answers;
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_compressed_answer_is_complete_even_without_rows(string coding, string query, string mediaType)
    {
        var client = app.Anonymous();
        var answer = await client.Get($"/api/v1/innovations?{query}", ("Accept", mediaType), ("Accept-Encoding", coding));
        var plain = await client.Get($"/api/v1/innovations?{query}", ("Accept", mediaType));
        var head = await client.Send(
            HttpMethod.Head,
            $"/api/v1/innovations?{query}",
            null,
            ("Accept", mediaType),
            ("Accept-Encoding", coding)
        );
        var known = await client.Get(
            $"/api/v1/innovations?{query}",
            ("Accept", mediaType),
            ("Accept-Encoding", coding),
            ("If-None-Match", answer.ETag)
        );

        WholeOf(answer).ShouldBe(plain.Bytes);
        (head.Status, head.Bytes.Length, head.Header("Content-Encoding")).ShouldBe((200, 0, answer.Header("Content-Encoding")));
        (known.Status, known.Bytes.Length, known.Header("Content-Encoding")).ShouldBe((304, 0, null));
    }

    /// <summary>The decompressed body, read as strictly as the standards demand: a stream must be terminated.</summary>
    private static byte[] WholeOf(Reply answer)
    {
        if (answer.Header("Content-Encoding") is not { } coding)
            return answer.Bytes;
        if (coding == "gzip")
        {
            var unpacked = Unpacked(answer, coding);
            BitConverter
                .ToUInt32(answer.Bytes, answer.Bytes.Length - 4)
                .ShouldBe((uint)unpacked.Length, "the trailer of RFC 1952 ends with the length");
            return unpacked;
        }

        var target = new byte[1_048_576];
        using var decoder = new BrotliDecoder();
        decoder.Decompress(answer.Bytes, target, out var consumed, out var written).ShouldBe(System.Buffers.OperationStatus.Done);
        consumed.ShouldBe(answer.Bytes.Length);
        return target[..written];
    }

    private static byte[] Unpacked(Reply packed, string coding)
    {
        using var source = new MemoryStream(packed.Bytes);
        using Stream stream =
            coding == "br" ? new BrotliStream(source, CompressionMode.Decompress) : new GZipStream(source, CompressionMode.Decompress);
        using var target = new MemoryStream();
        stream.CopyTo(target);
        return target.ToArray();
    }
}
