using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Attempts to read by its id the file of a resource that one may not see.</summary>
[Collection(Shared.Promises)]
public class FileByIdStory(JippApp app)
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_restricted_file_of_a_sheet_opens_only_when_the_sheet_does()
    {
        var adopter = await app.Root();
        var plan = await app.Accepted(adopterId: adopter);
        var sheet = await app.Sheet([plan]);
        var url = $"{GivenCommitments.Url}/{sheet.Id}";
        var file = (string)(await Admin.Attached(url, "RESTRICTED"))["file.id"]!;
        var editor = app.Editor(adopter).Client;

        (await editor.Get(url)).Status.ShouldBe(404);
        await ShouldNotReadAsync(editor, file);

        await app.OpenSheet(sheet.Id);
        (await editor.Get(url)).Status.ShouldBe(200);
        (await editor.Get($"/api/v1/files/{file}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_person_who_attached_a_file_loses_it_with_the_resource()
    {
        var (mine, other) = (await app.Root(), await app.Root());
        var draft = await app.CompleteDraft(ownerId: mine);
        var editor = app.Editor(mine).Client;
        var file = (string)(await editor.Attached($"/api/v1/innovations/{draft.Id}", "RESTRICTED"))["file.id"]!;
        (await editor.Get($"/api/v1/files/{file}")).Status.ShouldBe(200);

        await app.Revised(draft.Id, new { ownerInstitutionId = other });

        (await editor.Get($"/api/v1/innovations/{draft.Id}")).Status.ShouldBe(404);
        await ShouldNotReadAsync(editor, file);
        (await app.Editor(other).Client.Get($"/api/v1/files/{file}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_file_that_a_deputy_attached_stays_with_the_role()
    {
        var mine = await app.Root();
        var draft = await app.CompleteDraft(ownerId: mine);
        var deputy = app.Person("NOBODY");
        var acting = await app.Editor(mine).LentTo(deputy);
        var file = (string)(await acting.Attached($"/api/v1/innovations/{draft.Id}", "RESTRICTED"))["file.id"]!;

        await ShouldNotReadAsync(deputy.Client, file);
    }

    private static async Task ShouldNotReadAsync(HttpClient client, string file)
    {
        (await client.Get($"/api/v1/files/{file}")).Status.ShouldBe(404);
        (await client.Get($"/api/v1/files/{file}/content")).Status.ShouldBe(404);
        (await client.Post($"/api/v1/files/{file}/links", new { })).Status.ShouldBe(404);
    }
}
