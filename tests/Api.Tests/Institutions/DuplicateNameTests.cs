using JippApi.Api.Tests.Hosting;
using JippApi.Tests;

namespace JippApi.Api.Tests.Institutions;

[Collection(Shared.Entries)]
public sealed class DuplicateNameTests(JippApp app)
{
    private const string Url = "/api/v1/institutions";

    [Theory]
    [InlineData("duplicates-first.txt", "first half")]
    [InlineData("duplicates-second.txt", "second half")]
    public async Task An_institution_is_recognised_in_another_spelling_and_no_other_is(string file, string half)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        List<string> wrong = [];
        var rows = WrittenRows.Of(file);
        foreach (var row in rows)
        {
            var region = row[2].Length == 0 ? null : row[2];
            await admin.Post(
                Url,
                new
                {
                    name = row[0],
                    kind = row[1],
                    regionCode = region,
                }
            );
            var again = await admin.Post(
                Url,
                new
                {
                    name = row[3],
                    kind = row[1],
                    regionCode = region,
                }
            );
            var answer = again.Status == 409 ? again.Code : $"{again.Status}";
            if (answer != (row[4] == "SAME" ? "INSTITUTION_EXISTS" : "201"))
                wrong.Add($"{row[0]} / {row[3]}: {answer}");
        }

        Figures.Report($"Spellings of institutions told apart, {half}: {rows.Count - wrong.Count} of {rows.Count}");
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_institution_with_another_spelling_beside_it_can_still_be_revised()
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var created = await admin.Post(
            Url,
            new
            {
                name = "Dinkes Kab. Sragen",
                kind = "REGIONAL_APPARATUS",
                regionCode = "33.14",
            }
        );

        var revised = await admin.Patch(
            $"{Url}/{created.Id}",
            new { name = "Dinas Kesehatan Kabupaten Sragen" },
            ("If-Match", created.ETag!)
        );

        revised.Status.ShouldBe(200);
    }
}
