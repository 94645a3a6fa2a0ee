using JippApi.Api.Tests.Articles;
using JippApi.Api.Tests.AttestationCampaigns;
using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.CodeMappings;
using JippApi.Api.Tests.ColumnMappings;
using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Hubs;
using JippApi.Api.Tests.Imports;
using JippApi.Api.Tests.LegalInstruments;
using JippApi.Api.Tests.Mentoring;
using JippApi.Api.Tests.Operations;
using JippApi.Api.Tests.ProblemStatements;
using JippApi.Api.Tests.Pulls;
using JippApi.Api.Tests.Questions;
using JippApi.Api.Tests.ReplicationKits;
using JippApi.Api.Tests.ReplicationPlans;
using JippApi.Api.Tests.Sources;
using JippApi.Api.Tests.Stories.Trust;

namespace JippApi.Api.Tests.Contract;

/// <summary>Resources that every route can be called with.</summary>
public static class RouteIds
{
    /// <summary>Fills in the ids of resources that exist only once a test has created them.</summary>
    public static async Task<Func<string, string>> CreatedIds(this JippApp app)
    {
        var (survey, operation) = (await app.SurveyId(), await app.OperationId());
        var evidence = await app.ClientWith("NATIONAL_ADMIN").Attached($"/api/v1/replication-plans/{PlanAddresses.DemoPlan}");
        var (delegation, team) = (await app.DelegationId(), await app.TeamId(HubAddresses.Hub));
        var (deadline, campaign) = (await app.BudgetDeadlineId(), await app.CampaignId());
        var (waiting, accepted) = (await app.Correction(accepted: false), await app.Correction(accepted: true));
        var happened = (string)(await app.ClientWith("NATIONAL_ADMIN").Get("/api/v1/audit-events?actor=system&limit=1")).Items[0]["id"]!;
        var version = await app.ColumnMappingVersion();
        var (record, mapping, import) = (await app.DraftRecord(), await app.CodeMappingId(), await app.ImportId());
        var attested = await app.Attested();
        var instrument = (await app.AcceptedInstrument()).Id;
        var kitted = await app.InnovationWithKit();
        var asking = await app.RequestedCampaign();
        await app.Work();
        var pull = await app.PullId();
        var problem = (await app.StatedProblem()).Id;
        var article = (await app.PublishedArticle()).Id;
        var question = (await app.AnsweredQuestion()).Id;
        var asked = (await app.EntriesOf(asking)).Ids[0];
        var size = (await app.Anonymous().Get("/api/v1/audit-log/heads/latest"))["size"]!.ToString();
        (string Part, string Id)[] ids =
        [
            ("{version:int:min(1)}", version),
            ("{sourceRecordId}", record),
            ("{mappingId:guid}", mapping),
            ("{importId:guid}", import),
            ("{problemId:guid}", problem),
            ("{articleId:guid}", article),
            ("{questionId:guid}", question),
            ("{pullId:guid}", pull),
            ("{kittedId}", kitted),
            ("{instrumentId:guid}", instrument),
            ("{surveyId:guid}", survey),
            ("{campaignId:guid}", campaign),
            ("{deadlineId:guid}", deadline),
            ("{delegationId:guid}", delegation),
            ("{teamId:guid}", team),
            ("{attestationCampaignId:guid}", asking),
            ("{entryId:guid}", asked),
            ("{attestedId}", (string)attested["innovationId"]!),
            ("{attestationId:guid}", attested.Id),
            ("{correctedId}", (string)accepted["innovationId"]!),
            ("{acceptedId}", accepted.Id),
            ("{proposalId:guid}", waiting.Id),
            ("{eventId:guid}", happened),
            ("{size:long}", size),
            ("{leafIndex:long}", "0"),
            ("{evidenceId:guid}", evidence.Id),
            ("{fileId:guid}", (string)evidence["file.id"]!),
            ("{operationId:guid}", operation),
        ];
        return url => ids.Aggregate(url, (address, id) => address.Replace(id.Part, id.Id, StringComparison.Ordinal));
    }

    /// <summary>A delegation given by the administrator.</summary>
    private static async Task<string> DelegationId(this JippApp app)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var grantId = (string)(await admin.Get("/api/v1/me"))["grants"]![0]!["id"]!;
        var given = await admin.Post(
            "/api/v1/me/delegations",
            new
            {
                grantId,
                to = app.Accounts.IdOf("MENTOR", "wakil"),
                until = TimeProvider.System.GetUtcNow().AddDays(1),
            }
        );
        given.Status.ShouldBe(201, given.Text);
        return (string)given["grant.id"]!;
    }
}
