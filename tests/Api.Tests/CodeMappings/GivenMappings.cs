using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.CodeMappings;

internal static class GivenMappings
{
    /// <summary>A mapping of a value of Kemendagri's list.</summary>
    public static async Task<string> CodeMappingId(this JippApp app)
    {
        var mapping = await app.ClientWith("NATIONAL_ADMIN")
            .Post(
                $"{CodeMappingApp.Iga}/code-mappings",
                new
                {
                    set = "sectors",
                    value = $"Urusan {Guid.CreateVersion7()}",
                    code = "HEALTH",
                    reason = "Nama lama urusan",
                }
            );
        mapping.Status.ShouldBe(201, mapping.Text);
        return mapping.Id;
    }
}
