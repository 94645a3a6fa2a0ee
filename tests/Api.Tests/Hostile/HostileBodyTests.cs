using System.Text;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Hostile;

[Collection(Shared.Entries)]
public class HostileBodyTests(JippApp app)
{
    public static TheoryData<string> Malformed =>
        [
            "",
            " ",
            "{",
            "}",
            "{\"title\":}",
            "{'title':'x'}",
            "{\"title\":\"x\",}",
            "{\"title\":\"x\"} x",
            "{\"title\":\"x\",\"title\":\"y\"}",
            "{\"sections\":{\"problem\":\"a\",\"problem\":\"b\"}}",
            "// x\n{}",
            "{\"year\":01}",
            "{\"year\":NaN}",
            "{\"title\":\"\u0001\"}",
            "<xml/>",
            "title=x",
            "{\"a\":" + new string('[', 100) + new string(']', 100) + "}",
            new string('{', 10_000),
            "\u0000",
            """{"title":"\uD800"}""",
            """{"\uD800":1}""",
        ];

    public static TheoryData<string> Refused =>
        [
            """{"title":{"$ne":null}}""",
            """{"title":["x"]}""",
            """{"year":1e400}""",
            """{"year":99999999999999999999}""",
            """{"year":2020.5}""",
            """{"year":-2147483649}""",
            """{"sdgs":{"0":1}}""",
            """{"sdgs":[[1]]}""",
            """{"sections":[]}""",
            """{"awards":[null]}""",
            """{"sources":[{"source":0}]}""",
            """{"sources":[{}]}""",
            """{"__proto__":{"x":1}}""",
            """{"$type":"System.Object"}""",
            """{"ownerInstitutionId":"' OR 1=1"}""",
            """{"regionCode":"13.71' --"}""",
            """{"willingToBeReplicated":1}""",
        ];

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_body_that_is_not_json_is_refused(string body)
    {
        var problem = await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/innovations", body);

        problem.Status.ShouldBe(400);
        problem.Code.ShouldBe("MALFORMED_JSON");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task JSON_of_another_shape_is_refused_by_every_method(string body)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var draft = await app.CompleteDraft();

        (await admin.Post("/api/v1/innovations", body)).Status.ShouldBe(422);
        (await admin.Patch($"/api/v1/innovations/{draft.Id}", body, ("If-Match", "*"))).Status.ShouldBe(422);
        (await admin.Post("/api/v1/innovations/bulk", body)).Status.ShouldBe(422);
        (await admin.Post("/api/v1/institutions", body)).Status.ShouldBe(422);
        (await admin.Post($"/api/v1/innovations/{draft.Id}/transitions", body, ("If-Match", "*"))).Status.ShouldBe(422);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public async Task Bytes_that_are_not_text_are_refused(byte[] body) =>
        (await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/innovations", body)).Status.ShouldBe(400);

    [Fact]
    public async Task A_byte_order_mark_is_skipped_or_refused()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{}")];

        (await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/innovations", body)).Status.ShouldBeOneOf(400, 422);
    }

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("\u0000")]
    [InlineData("\u0007\u001b[31m")]
    [InlineData("\u202emoc.elgoog")]
    [InlineData("\ufeffjudul")]
    [InlineData("\ufffe\uffff")]
    [InlineData("İstanbul ı ß ﬁ")]
    [InlineData("👨‍👩‍👧‍👦 🏳️‍🌈")]
    [InlineData("Robert'); DROP TABLE Innovations;--")]
    public async Task Any_text_is_stored_found_and_listed_or_refused(string title)
    {
        var created = await app.ClientWith("NATIONAL_ADMIN")
            .Post("/api/v1/innovations", Given.Complete((await app.Institution()).Id, title));
        created.Status.ShouldBeOneOf(201, 422);
        if (created.Status == 422)
            return;

        await app.Move(created.Id, new { to = "IN_REVIEW" });
        await app.Move(created.Id, new { to = "PUBLISHED" });

        (await app.Anonymous().Get($"/api/v1/innovations/{created.Id}"))["title"]!.ToString().ShouldBe(title.Trim());
        (await app.Anonymous().Get("/api/v1/innovations?limit=200")).Ids.ShouldContain(created.Id);
        (await app.Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(title)}")).Status.ShouldBe(200);
        (await app.Anonymous().Get($"/api/v1/innovations/{created.Id}/similar")).Status.ShouldBe(200);
        (await app.Anonymous().Get("/api/v1/innovations", ("Accept", "text/csv"))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("\u0000")]
    [InlineData("!!!")]
    [InlineData("'); DROP TABLE--")]
    public async Task Any_name_of_an_institution_is_stored_or_refused(string name) =>
        (await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/institutions", new { name, kind = "COMMUNITY" })).Status.ShouldBeOneOf(
            201,
            409,
            422
        );

    [Fact]
    public async Task The_longest_texts_are_stored()
    {
        var owner = (await app.Institution()).Id;
        var body = new
        {
            title = new string('j', 500),
            shortName = new string('s', 150),
            summary = new string('r', 4_000),
            ownerInstitutionId = owner,
            sections = new
            {
                problem = new string('m', 20_000),
                howItWorks = string.Concat(Enumerable.Range(0, 2_500).Select(n => $"k{n} "))[..12_000],
                results = new string('h', 20_000),
            },
        };
        var created = await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/innovations", body);
        created.Status.ShouldBe(201);

        await app.Move(created.Id, new { to = "IN_REVIEW" });
        await app.Move(created.Id, new { to = "PUBLISHED" });

        (await app.Anonymous().Get("/api/v1/innovations?q=k2000")).Ids.ShouldBe([created.Id]);
    }
}
