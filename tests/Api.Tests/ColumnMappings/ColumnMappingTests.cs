using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.ColumnMappings;

[Collection(Shared.Plans)]
public class ColumnMappingTests(JippApp app)
{
    private const string Labinov = "/api/v1/sources/LABINOV/column-mappings";
    private const string Unpsa = "/api/v1/sources/UNPSA/column-mappings";

    private HttpClient Keeper => app.ClientWith("SOURCE_ADMIN", "penjaga", new(ScopeKind.Source, "LABINOV"));

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_keeper_corrects_the_guess_and_the_next_file_is_read_by_it()
    {
        var titles = new { columns = new[] { "judul_inovasi", "tahun", "Warna Kertas" } };
        var guess = await Keeper.Post($"{Labinov}/guesses", titles);
        guess.Status.ShouldBe(200, guess.Text);
        guess["version"].ShouldBeNull();
        guess["columns"]!
            .AsArray()
            .Select(column => $"{column!["column"]} {column["member"]} {column["reason"]}")
            .ShouldBe(["judul_inovasi TITLE KNOWN_TITLE", "tahun YEAR KNOWN_TITLE", "Warna Kertas NONE UNKNOWN_TITLE"]);

        var recorded = await Keeper.Post(
            Labinov,
            new
            {
                columns = new[]
                {
                    new { column = "judul_inovasi", member = "TITLE" },
                    new { column = "tahun", member = "LABEL" },
                    new { column = "Warna Kertas", member = "NOTES" },
                },
                reason = "Tahun adalah tahun daftar.",
            }
        );
        recorded.Status.ShouldBe(201, recorded.Text);
        var version = (int)recorded["version"]!;

        var again = await Keeper.Post($"{Labinov}/guesses", new { columns = new[] { "TAHUN", "Judul Inovasi" } });
        (int?)again["version"].ShouldNotBeNull().ShouldBe(version);
        again["columns"]!.AsArray().Select(column => (string?)column!["member"]).ShouldBe(["LABEL", "TITLE"]);
        (await Keeper.Get($"{Labinov}/{version}"))["reason"]!.ToString().ShouldBe("Tahun adalah tahun daftar.");
        (await Keeper.Get(Labinov)).Items[0]["version"]!
            .ToString()
            .ShouldBe(version.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_version_never_changes_and_the_next_has_the_next_number()
    {
        var first = await Admin.Post(Unpsa, Mapping("Judul", "TITLE"));
        var second = await Admin.Post(Unpsa, Mapping("Nama", "TITLE"));

        ((int)second["version"]!).ShouldBe((int)first["version"]! + 1);
        (await Admin.Get($"{Unpsa}/{first["version"]}")).Text.ShouldBe(first.Text);
        var page = await Admin.Get($"{Unpsa}?limit=1");
        page.Items[0]["version"]!.ToString().ShouldBe(second["version"]!.ToString());
        (await Admin.Get($"{Unpsa}?limit=1&cursor={page["page.nextCursor"]}")).Items[0]["version"]!
            .ToString()
            .ShouldBe(first["version"]!.ToString());
    }

    [Fact]
    public async Task Only_the_keeper_of_a_list_sees_and_records_its_columns()
    {
        foreach (var source in new[] { "KIPP", "IGA" })
        {
            var url = $"/api/v1/sources/{source}/column-mappings";
            (await Keeper.Post(url, Mapping("Judul", "TITLE"))).Status.ShouldBe(403);
            (await Keeper.Post($"{url}/guesses", new { columns = new[] { "Judul" } })).Status.ShouldBe(403);
            (await Keeper.Get(url)).Status.ShouldBe(403);
            (await Keeper.Get($"{url}/1")).Status.ShouldBe(403);
        }

        (await app.Anonymous().Get(Labinov)).Status.ShouldBe(401);
        (await Admin.Get("/api/v1/sources/TIDAK_ADA/column-mappings")).Status.ShouldBe(404);
        (await Admin.Get($"{Labinov}/999")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("Nama", "NONE", "COLUMN_MAPPING_WITHOUT_TITLE")]
    [InlineData("", "TITLE", "VALIDATION_FAILED")]
    public async Task A_mapping_that_says_too_little_is_refused(string column, string member, string code)
    {
        var refused = await Admin.Post(Unpsa, Mapping(column, member));

        (refused.Status, (string?)refused["code"]).ShouldBe((422, code));
    }

    [Fact]
    public async Task A_column_and_a_member_of_one_value_stand_once()
    {
        var column = await Admin.Post(
            Unpsa,
            new { columns = new[] { new { column = "Judul", member = "TITLE" }, new { column = " JUDUL", member = "NOTES" } } }
        );
        var member = await Admin.Post(
            Unpsa,
            new { columns = new[] { new { column = "Judul", member = "TITLE" }, new { column = "Nama", member = "TITLE" } } }
        );

        (column.Status, (string?)column["errors"]![0]!["code"]).ShouldBe((422, "REPEATED"));
        (member.Status, (string?)member["code"]).ShouldBe((422, "COLUMN_MAPPING_MEMBER_REPEATED"));
    }

    private static object Mapping(string column, string member) => new { columns = new[] { new { column, member } } };
}
