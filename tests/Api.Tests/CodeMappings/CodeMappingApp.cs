using System.Net.Http.Headers;
using System.Text;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.CodeMappings;

/// <summary>A server on which lists are imported and their values mapped.</summary>
public sealed class CodeMappingApp : ClockedApp
{
    public const string Iga = "/api/v1/sources/IGA";

    /// <summary>Whoever keeps Kemendagri's list.</summary>
    public HttpClient Keeper => ClientWith("SOURCE_ADMIN", "pengelola-iga", new(ScopeKind.Source, "IGA"));

    public HttpClient Admin => ClientWith("NATIONAL_ADMIN");

    public Task<Reply> Map(string set, string value, string code, string? validFrom = null) =>
        Keeper.Post(
            $"{Iga}/code-mappings",
            new
            {
                set,
                value,
                code,
                validFrom,
                reason = "Nama lama urusan",
            }
        );

    /// <summary>Sends a file of Kemendagri's list and lets the worker read it.</summary>
    public async Task<Reply> Imported(string csv)
    {
        using var form = new MultipartFormDataContent();
        form.Add(new StringContent("IGA"), "source");
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(csv));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "file", "iga.csv");
        using var response = await Keeper.PostAsync("/api/v1/imports", form);
        var reply = new Reply(response, await response.Content.ReadAsByteArrayAsync());
        reply.Status.ShouldBe(202, reply.Text);
        await Work();
        return await Keeper.Get($"/api/v1/imports/{reply.Id}");
    }

    /// <summary>Lets the rows of an import into the directory.</summary>
    public async Task<Reply> Committed(Reply import)
    {
        var moved = await Admin.Post(
            $"/api/v1/imports/{import.Id}/transitions",
            new { to = "COMMITTED", reason = "Diperiksa" },
            ("If-Match", import.ETag)
        );
        moved.Status.ShouldBe(202, moved.Text);
        await Work();
        return await Admin.Get($"/api/v1/imports/{import.Id}");
    }

    /// <summary>The sector of the innovation with this title.</summary>
    public async Task<string?> SectorOf(string title)
    {
        var found = await Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(title)}&limit=50");
        var id = found.Items.Single(item => (string?)item["title"] == title)["id"];
        return (string?)(await Anonymous().Get($"/api/v1/innovations/{id}"))["sector"];
    }
}
