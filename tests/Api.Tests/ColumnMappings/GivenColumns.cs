using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.ColumnMappings;

/// <summary>Mappings of columns that tests need.</summary>
internal static class GivenColumns
{
    public const string Url = "/api/v1/sources/IGA/column-mappings";

    /// <summary>Records a mapping; returns its version.</summary>
    public static async Task<string> ColumnMappingVersion(this JippApp app)
    {
        var recorded = await app.ClientWith("NATIONAL_ADMIN")
            .Post(Url, new { columns = new[] { new { column = "Judul", member = "TITLE" } } });
        recorded.Status.ShouldBe(201, recorded.Text);
        return recorded["version"]!.ToString();
    }
}
