using System.Text;
using System.Text.Json;
using CsvHelper;
using JippApi.Api.Tests.Hosting;
using JippApi.Application.Innovations;
using JippApi.Domain.Innovations;

namespace JippApi.Api.Tests.Content;

/// <summary>
/// A member that is added to the content of an innovation appears everywhere, or is listed as an exception.
/// </summary>
public class InnovationContentTests(JippApp app) : IClassFixture<JippApp>
{
    private const string Url = "/api/v1/innovations";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task These_tests_cover_every_member()
    {
        var members = await app.InnovationMembersAsync();

        members.Select(member => member.Name).ShouldBe(Member.NamesOf(typeof(InnovationContent), typeof(Sections)), ignoreOrder: true);
        var input = JsonSerializer.Deserialize(Member.BodyOf(members), InnovationJson.Readable.InnovationInput)!;
        Member.Unsaid(input.ToContent([], DateTimeOffset.UnixEpoch), typeof(Sections)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Posted_content_is_read_back()
    {
        var members = await app.InnovationMembersAsync();

        var draft = await Posted(members);

        var read = await Admin.Get($"{Url}/{draft.Id}");
        members.Where(member => !member.IsIn(read)).Select(member => member.Name).ShouldBeEmpty(read.Text);
    }

    [Fact]
    public async Task A_patch_changes_its_member_and_erases_no_other()
    {
        var members = await app.InnovationMembersAsync();
        var before = await Posted(members);

        foreach (var member in members)
        {
            var after = await app.Revised(before.Id, member.Body(second: true));

            member.IsIn(after, second: true).ShouldBeTrue($"{member.Name}: {after.Text}");
            members
                .Where(other => other != member && other.In(after)?.ToJsonString() != other.In(before)?.ToJsonString())
                .Select(other => other.Name)
                .ShouldBeEmpty($"a patch of {member.Name} changed them: {after.Text}");
            before = after;
        }
    }

    [Fact]
    public async Task Every_revision_keeps_the_content_of_its_time()
    {
        var members = await app.InnovationMembersAsync();
        var id = await Published(members);

        await app.Revised(id, Member.BodyOf(members, second: true));

        var (first, second) = (await Read("/revisions/1"), await Read("/revisions/2"));
        members.Where(member => !member.IsIn(first)).Select(member => member.Name).ShouldBeEmpty(first.Text);
        members.Where(member => !member.IsIn(second, second: true)).Select(member => member.Name).ShouldBeEmpty(second.Text);
        (await Read("")).Text.ShouldBe(second.Text);

        Task<Reply> Read(string path) => app.Anonymous().Get($"{Url}/{id}{path}");
    }

    [Fact]
    public async Task The_export_has_a_column_for_every_member_except_the_listed_ones()
    {
        var members = await app.InnovationMembersAsync();
        var id = await Published(members);

        var csv = await app.Anonymous().Get($"{Url}?updatedSince=2020-01-01", ("Accept", "text/csv"));

        using var reader = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(csv.Text)), new() { Separator = ',' });
        do reader.Read().ShouldBeTrue("the innovation is not exported");
        while (reader.GetStringOrNull("id") != id);
        members
            .Where(member =>
                string.IsNullOrEmpty(reader.Headers.Contains(ColumnOf(member.Name)) ? reader.GetString(ColumnOf(member.Name)) : null)
            )
            .Select(member => member.Name)
            .ShouldBe(InnovationMembers.NotExported.Keys, ignoreOrder: true);
    }

    [Fact]
    public async Task Linked_data_contain_every_member_except_the_listed_ones()
    {
        var members = await app.InnovationMembersAsync();
        var id = await Published(members);

        var linked = await app.Anonymous().Get($"{Url}/{id}", ("Accept", "application/ld+json"));

        members
            .Where(member => !member.IsToldBy(linked.Text))
            .Select(member => member.Name)
            .ShouldBe(InnovationMembers.NotLinked.Keys, ignoreOrder: true);
    }

    private static string ColumnOf(string member) =>
        member switch
        {
            "ownerId" => "institutionId",
            "sourceRecords" => "sources",
            _ => member,
        };

    private async Task<Reply> Posted(IReadOnlyList<Member> members)
    {
        var draft = await Admin.Post(Url, Member.BodyOf(members));
        draft.Status.ShouldBe(201, draft.Text);
        return draft;
    }

    private async Task<string> Published(IReadOnlyList<Member> members)
    {
        var draft = await Posted(members);
        await app.Move(draft.Id, new { to = "IN_REVIEW" });
        return (await app.Move(draft.Id, new { to = "PUBLISHED" })).Id;
    }
}
