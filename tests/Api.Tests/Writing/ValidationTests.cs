using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Writing;

[Collection(SharedApp.Name)]
public class ValidationTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";
    private const string NoOne = "00000000-0000-0000-0000-000000000001";

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task All_malformed_fields_are_reported_at_once()
    {
        var problem = await Editor.Post(
            Url,
            new
            {
                title = 7,
                titel = "salah ketik",
                year = "dua ribu",
                sdgs = new object?[] { 3, "empat", null },
                sections = new { problem = true, masalah = "x" },
                awards = new object[] { new { competition = "KIPP", editionYear = 2021.5 }, "KIPP" },
                sector = "KESEHATAN",
                ownerInstitutionId = "bukan-id",
                tags = "satu",
                willingToBeReplicated = "ya",
            }
        );

        problem.Status.ShouldBe(422);
        problem.Code.ShouldBe("VALIDATION_FAILED");
        problem.Faults.ShouldBe(
            [
                "/title WRONG_TYPE",
                "/titel UNKNOWN_FIELD",
                "/year WRONG_TYPE",
                "/sdgs/1 WRONG_TYPE",
                "/sdgs/2 REQUIRED",
                "/sections/problem WRONG_TYPE",
                "/sections/masalah UNKNOWN_FIELD",
                "/awards/0/editionYear WRONG_TYPE",
                "/awards/1 WRONG_TYPE",
                "/sector WRONG_TYPE",
                "/ownerInstitutionId WRONG_TYPE",
                "/tags WRONG_TYPE",
                "/willingToBeReplicated WRONG_TYPE",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task All_invalid_values_are_reported_at_once()
    {
        var problem = await Editor.Post(
            Url,
            new
            {
                title = " ",
                shortName = new string('a', 151),
                summary = new string('a', 4_001),
                regionCode = "Padang",
                year = 1900,
                sdgs = new[] { 1, 18, 0 },
                tags = new[] { "baik", "", new string('a', 51) },
                references = Enumerable.Repeat("x", 51),
                sections = new { results = new string('a', 20_001) },
                awards = new object[]
                {
                    new { competition = "", text = "" },
                    new
                    {
                        competition = "KIPP",
                        text = "Top 45",
                        editionYear = 9999,
                    },
                },
            }
        );

        problem.Faults.ShouldBe(
            [
                "/title REQUIRED",
                "/shortName TOO_LONG",
                "/summary TOO_LONG",
                "/ownerInstitutionId REQUIRED",
                "/regionCode NOT_A_REGION_CODE",
                "/year OUT_OF_RANGE",
                "/sdgs/1 OUT_OF_RANGE",
                "/sdgs/2 OUT_OF_RANGE",
                "/tags/1 REQUIRED",
                "/tags/2 TOO_LONG",
                "/references TOO_MANY",
                "/sections/results TOO_LONG",
                "/awards/0/competition REQUIRED",
                "/awards/0/text REQUIRED",
                "/awards/1/editionYear OUT_OF_RANGE",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Unknown_references_are_all_reported_at_once()
    {
        var problem = await Editor.Post(
            Url,
            new
            {
                title = "Uji",
                ownerInstitutionId = NoOne,
                regionCode = "99.99",
            }
        );

        problem.Status.ShouldBe(422);
        problem.Faults.ShouldBe(["/ownerInstitutionId UNKNOWN_INSTITUTION", "/regionCode UNKNOWN_REGION"]);
    }

    [Fact]
    public async Task An_empty_object_lacks_title_and_owner() =>
        (await Editor.Post(Url, "{}")).Faults.ShouldBe(["/title REQUIRED", "/ownerInstitutionId REQUIRED"]);

    [Theory]
    [InlineData(null, "Wajib diisi.", "Beberapa kolom tidak valid", "2 kolom perlu diperbaiki.")]
    [InlineData("en", "This is required.", "Some fields are invalid", "2 fields must be corrected.")]
    [InlineData("en-US,id;q=0.5", "This is required.", "Some fields are invalid", "2 fields must be corrected.")]
    [InlineData("fr", "Wajib diisi.", "Beberapa kolom tidak valid", "2 kolom perlu diperbaiki.")]
    public async Task Problems_are_in_the_requested_language(string? languages, string message, string title, string detail)
    {
        var problem = await Editor.Post(Url, "{}", [.. languages is null ? [] : new[] { ("Accept-Language", languages) }]);

        problem["errors"]![0]!["message"]!.ToString().ShouldBe(message);
        (problem["title"]!.ToString(), problem["detail"]!.ToString()).ShouldBe((title, detail));
    }

    [Fact]
    public async Task An_invalid_code_is_answered_with_the_accepted_ones()
    {
        var problem = await Editor.Post(
            Url,
            new
            {
                title = "Uji",
                ownerInstitutionId = NoOne,
                kind = "BARU",
            }
        );

        problem["errors"]![0]!["allowedValues"]!
            .AsArray()
            .Select(value => (string?)value)
            .ShouldBe([
                "PROCESS",
                "METHOD",
                "PRODUCT",
                "CONCEPTUAL",
                "TECHNOLOGY",
                "ORGANISATIONAL_STRUCTURE",
                "RELATIONSHIP",
                "HUMAN_RESOURCES",
            ]);
    }

    [Fact]
    public async Task An_unknown_field_is_answered_with_the_nearest_known_one()
    {
        var problem = await Editor.Post(Url, new { titel = "Uji" }, ("Accept-Language", "en"));

        problem["errors"]![0]!["message"]!.ToString().ShouldContain("title");
    }

    [Theory]
    [InlineData("/a~b", "/~1a~0b UNKNOWN_FIELD")]
    [InlineData("", "/ UNKNOWN_FIELD")]
    public async Task Special_characters_in_a_JSON_pointer_are_escaped(string name, string fault) =>
        (await Editor.Post(Url, new Dictionary<string, object> { [name] = 1 })).Faults.ShouldContain(fault);

    [Theory]
    [InlineData("publication")]
    [InlineData("phase")]
    [InlineData("registryNumber")]
    [InlineData("existence")]
    [InlineData("id")]
    public async Task Fields_set_by_the_server_cannot_be_sent(string name) =>
        (await Editor.Post(Url, new Dictionary<string, object> { [name] = "x", ["title"] = "Uji" })).Faults.ShouldContain(
            $"/{name} UNKNOWN_FIELD"
        );

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"teks\"")]
    [InlineData("7")]
    public async Task A_body_that_is_not_an_object_is_refused(string body)
    {
        var problem = await Editor.Post(Url, body);

        problem.Status.ShouldBe(422);
        problem.Faults.ShouldBe([" WRONG_TYPE"]);
    }

    [Fact]
    public async Task The_type_and_help_of_a_problem_link_to_the_catalogue()
    {
        var problem = await Editor.Post(Url, "{}");

        problem["type"]!.ToString().ShouldBe("https://api.jipp.go.id/problems/validation-failed");
        problem["instance"]!.ToString().ShouldBe(Url);
        (await app.Anonymous().Get(problem["help"]!.ToString())).Code.ShouldBe("VALIDATION_FAILED");
    }
}
