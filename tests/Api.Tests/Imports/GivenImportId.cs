namespace JippApi.Api.Tests.Imports;

internal static class GivenImportId
{
    /// <summary>An import of Kemendagri's list that a worker has yet to read.</summary>
    public static async Task<string> ImportId(this JippApp app)
    {
        var sent = await app.ClientWith("NATIONAL_ADMIN").Upload("IGA", GivenImports.Iga);
        sent.Status.ShouldBe(202, sent.Text);
        return sent.Id;
    }
}
