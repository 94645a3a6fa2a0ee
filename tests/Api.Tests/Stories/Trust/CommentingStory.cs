using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.Access;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Api.Tests.Stories.Trust;

/// <summary>Those who oversee or accompany a plan comment on it, and on no other.</summary>
[Collection(Shared.Plans)]
public class CommentingStory(JippApp app)
{
    [Theory]
    [InlineData("the secretary of the district")]
    [InlineData("the secretary of the province")]
    [InlineData("a mentor of the province")]
    [InlineData("the mentor of the plan")]
    public async Task They_comment_on_plans_that_they_read(string author)
    {
        var given = await app.Mentored(PlanStatus.Draft);
        var client = author switch
        {
            "the secretary of the district" => app.Person("SIGNATORY", new(ScopeKind.Institution, given.Adopter)).Client,
            "the secretary of the province" => await SecretaryAsync("13"),
            "a mentor of the province" => app.Person("MENTOR", new(ScopeKind.Region, "13")).Client,
            _ => app.MentorOf(given),
        };

        foreach (var visibility in new[] { "PUBLIC", "PARTIES" })
            (await TryAsync(client, given.Plan, visibility)).Status.ShouldBe(201);
        (await TryAsync(client, given.Plan, "ADOPTER")).Status.ShouldBe(403, "they do not read such comments either");
        (await client.Get($"{GivenPlans.Url}/{given.Plan}/comments")).Items.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("the secretary of another district")]
    [InlineData("the secretary of another province")]
    [InlineData("a mentor of another province")]
    [InlineData("an evaluator of the province")]
    [InlineData("somebody without a role")]
    public async Task Others_do_not_comment_even_on_public_plans(string author)
    {
        var plan = (await app.PlanWith(PlanStatus.Committed, await app.Root())).Id;
        var client = author switch
        {
            "the secretary of another district" => app.Person("SIGNATORY", new(ScopeKind.Institution, await app.Root())).Client,
            "the secretary of another province" => await SecretaryAsync("61"),
            "a mentor of another province" => app.Person("MENTOR", new(ScopeKind.Region, "61")).Client,
            "an evaluator of the province" => app.Person("EVALUATOR", new(ScopeKind.Region, "13")).Client,
            _ => app.Person("NOBODY").Client,
        };
        (await client.Get($"{GivenPlans.Url}/{plan}")).Status.ShouldBe(200);

        (await TryAsync(client, plan, "PUBLIC")).Status.ShouldBe(403);
        (await client.Get($"{GivenPlans.Url}/{plan}/comments")).Items.ShouldBeEmpty();
    }

    private async Task<HttpClient> SecretaryAsync(string province)
    {
        var government = await app.ClientWith("NATIONAL_ADMIN").GovernmentOf(province);
        return app.Person("SIGNATORY", new(ScopeKind.Institution, government)).Client;
    }

    private static Task<Reply> TryAsync(HttpClient author, string plan, string visibility) =>
        author.Post($"{GivenPlans.Url}/{plan}/comments", new { text = "Mohon percepatan.", visibility });
}
