using System.Text.Json;
using JippApi.Api.Tests.Hosting;
using JippApi.Application.ReplicationPlans;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Tests.Documents;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Content;

/// <summary>A member that is added to the content of a plan appears everywhere, or is listed as an exception.</summary>
public class PlanContentTests(JippApp app) : IClassFixture<JippApp>
{
    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task These_tests_cover_every_member()
    {
        var members = await app.OfOwnersAsync();

        members.Select(member => member.Name).ShouldBe(Member.NamesOf(typeof(PlanContent)), ignoreOrder: true);
        var input = JsonSerializer.Deserialize(Member.BodyOf(members), PlanJson.Readable.PlanInput)!;
        Member.Unsaid(input with { HubId = Guid.CreateVersion7() }).ShouldBeEmpty();
        PlanMembers
            .OfOthers.Select(member => member.Name)
            .ShouldBe(Member.NamesOf(typeof(PlanContent)).Except(["scaleUp"]), ignoreOrder: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Posted_content_is_read_back(bool byOwner)
    {
        var (members, plan) = await Posted(byOwner);

        var read = await Admin.Get($"{Url}/{plan.Id}");
        members.Where(member => !member.IsIn(read)).Select(member => member.Name).ShouldBeEmpty(read.Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_patch_changes_its_member_and_erases_no_other(bool byOwner)
    {
        var (members, before) = await Posted(byOwner);

        foreach (var member in members)
        {
            var after = await Patched(before.Id, member.Body(second: true));

            member.IsIn(after, second: true).ShouldBeTrue($"{member.Name}: {after.Text}");
            members
                .Where(other => other != member && other.In(after)?.ToJsonString() != other.In(before)?.ToJsonString())
                .Select(other => other.Name)
                .ShouldBeEmpty($"a patch of {member.Name} changed them: {after.Text}");
            before = after;
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_past_state_keeps_the_content_of_its_time(bool byOwner)
    {
        var (members, plan) = await Posted(byOwner);

        await Patched(plan.Id, Member.BodyOf(members, second: true));

        var then = await Admin.Get($"{Url}/{plan.Id}?asOf={plan["updatedAt"]}");
        members.Where(member => !member.IsIn(then)).Select(member => member.Name).ShouldBeEmpty(then.Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_plan_from_a_template_copies_the_content_of_the_template(bool byOwner)
    {
        var (members, plan) = await Posted(byOwner);
        await app.MovePlan(plan.Id, "CANCELLED"); // an adopter has one plan for an innovation and year

        var copy = await Admin.Post(
            Url,
            new
            {
                templatePlanId = plan.Id,
                adopterId = (string)plan["adopter.id"]!,
                budgetYear = 2027,
            }
        );

        copy.Status.ShouldBe(201, copy.Text);
        members.Where(member => !member.IsIn(copy)).Select(member => member.Name).ShouldBeEmpty(copy.Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_paper_shows_every_member_except_the_listed_ones(bool byOwner)
    {
        var (members, plan) = await Posted(byOwner);

        var paper = new PdfText((await Admin.Get($"{Url}/{plan.Id}", ("Accept", "application/pdf"))).Bytes).All;

        members
            .Where(member =>
                !(byOwner && member.Name == "kind")
                && !(
                    PlanMembers.Printed.GetValueOrDefault(member.Name) is { } label
                        ? paper.Contains(label, StringComparison.Ordinal)
                        : member.IsToldBy(paper)
                )
            )
            .Select(member => member.Name)
            .ShouldBe(byOwner ? PlanMembers.NotPrinted.Keys : [], paper);
    }

    [Fact]
    public void Leaders_sign_every_member_except_the_listed_ones() =>
        Member.NamesOf(typeof(PlanContent)).Except(Member.NamesOf(typeof(SignedPlan))).ShouldBe(PlanMembers.NotSigned.Keys);

    private async Task<(IReadOnlyList<Member> Members, Reply Plan)> Posted(bool byOwner)
    {
        var members = byOwner ? await app.OfOwnersAsync() : PlanMembers.OfOthers;
        var (owner, other) = ((await app.Institution()).Id, (await app.Institution()).Id);
        var origin = await app.Published(ownerId: owner);
        var plan = await Admin.Post(Url, Member.BodyOf(members, more: [("originId", origin.Id), ("adopterId", byOwner ? owner : other)]));
        plan.Status.ShouldBe(201, plan.Text);
        return (members, plan);
    }

    private async Task<Reply> Patched(string id, object patch)
    {
        var plan = await Admin.Patch($"{Url}/{id}", patch, ("If-Match", "*"));
        plan.Status.ShouldBe(200, plan.Text);
        return plan;
    }
}
