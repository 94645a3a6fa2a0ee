using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Files;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Competitions.Entries;
using JippApi.Domain.Competitions.Entries;
using JippApi.Domain.Files;

namespace JippApi.Api.Competitions;

internal static class CompetitionEntryEndpoints
{
    public const string Tag = "Competition entries";

    private const string Address = "/api/v1/competition-entries";

    private const string One = "{entryId:guid}";

    private static readonly string[] MediaTypesOfFiles = [.. FileType.All.Select(type => type.MediaType)];

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.CodesOf<EntryStatus>("status", "competition-entry-statuses", "Status peserta. — Status of the entry.", "SUBMITTED"),
        OfEdition("stage", "Kode tahap terjauh yang diikuti. — Code of the furthest stage that it takes part in.", "PROPOSAL"),
        OfEdition("group", "Kode kelompok. — Code of the group.", "UMUM"),
        OfEdition("cluster", "Kode klaster. — Code of the cluster.", "KABUPATEN"),
        OfEdition("category", "Kode kategori. — Code of the category.", "KESEHATAN"),
        Parameter.Region("instansi pengikut", "region of the institution that enters", "61*"),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapCompetitionEntries(this IEndpointRouteBuilder api)
    {
        MapOfEdition(api.MapGroup("competitions/{competitionId:guid}").WithTags(Tag));

        var entries = api.MapGroup("competition-entries").WithTags(Tag);
        entries
            .MapGet(One, (Guid entryId, ApiCall call) => call.GetAsync(new GetEntry(entryId)))
            .Guarded(nameof(GetEntry), "Get an entry of a competition with its proposal", Policies.SignedIn)
            .Answers<EntryDocument>()
            .Fails(404);
        entries
            .MapPatch(
                One,
                (Guid entryId, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetEntryInput(entryId, version),
                        (version, input) => new ReviseEntry(entryId, version, input)
                    )
            )
            .Writes(nameof(ReviseEntry), "Update the draft of an entry (merge patch)", Permissions.EnterCompetitions)
            .Takes<EntryInput>(MediaTypes.MergePatch)
            .Changes<EntryDocument>();
        entries
            .MapPost(
                $"{One}/transitions",
                (Guid entryId, ApiCall call) =>
                    call.ChangeAsync((int? version, EntryTransitionRequest body) => new MoveEntry(entryId, version, body.To, body.Reason))
            )
            .Writes(nameof(MoveEntry), "Submit, withdraw or disqualify an entry", Policies.SignedIn)
            .Takes<EntryTransitionRequest>(MediaTypes.Json)
            .Changes<EntryDocument>();
        entries
            .MapPost(
                $"{One}/decision",
                (Guid entryId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, EntryDecisionRequest body) =>
                            new DecideEntry(entryId, version, body.Passes, body.Reason, body.FilesWithoutNames)
                    )
            )
            .Writes(nameof(DecideEntry), "Decide whether an entry passes the administrative selection", Policies.SignedIn)
            .Takes<EntryDecisionRequest>(MediaTypes.Json)
            .Changes<EntryDocument>();
        entries
            .MapGet($"{One}/files/{{fileId:guid}}", ReadFile)
            .Guarded(nameof(ReadEntryFile), "Download a file of an entry", Policies.SignedIn)
            .Produces<Stream>(StatusCodes.Status200OK, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Produces<Stream>(StatusCodes.Status206PartialContent, MediaTypesOfFiles[0], MediaTypesOfFiles[1..])
            .Fails(404, 409, 416, 503);
    }

    private static void MapOfEdition(RouteGroupBuilder edition)
    {
        edition
            .MapGet("entries", List)
            .Guarded(nameof(ListEntries), "List the entries of an edition that the caller may see, newest first", Policies.SignedIn)
            .WithQuery(ListParameters)
            .Exports<Listing<EntryItem>>(CompetitionEntryTable.Entries)
            .Fails(404);
        edition
            .MapPost(
                "entries",
                (Guid competitionId, ApiCall call) =>
                    call.CreateAsync((NewEntryInput input) => new DraftEntry(competitionId, input), entry => $"{Address}/{entry.Id}")
            )
            .Writes(nameof(DraftEntry), "Enter an innovation in an edition of a competition", Permissions.EnterCompetitions)
            .Takes<NewEntryInput>(MediaTypes.Json)
            .Creates<EntryDocument>()
            .Fails(301, 404, 409, 410);
        edition
            .MapPost(
                "eligibility-checks",
                (Guid competitionId, ApiCall call) =>
                    call.QueryAsync((EligibilityCheckInput input) => new CheckEligibility(competitionId, input))
            )
            .Writes(nameof(CheckEligibility), "Check rule by rule whether an innovation may enter an edition", Policies.SignedIn)
            .Takes<EligibilityCheckInput>(MediaTypes.Json)
            .Answers<EligibilityAnswer>()
            .Fails(404);
    }

    private static Task<Answer> List(Guid competitionId, ApiCall call) =>
        call.ExportAsync((limit, cursor) => new ListEntries(competitionId, FilterOf(call.Query), limit, cursor));

    private static EntryFilter FilterOf(Query query) =>
        new(
            query.Codes<EntryStatus>("status"),
            query.Text("stage"),
            query.Text("group"),
            query.Text("cluster"),
            query.Text("category"),
            query.Text("regionCode")?.TrimEnd('*')
        );

    private static async Task<FileAnswer> ReadFile(Guid entryId, Guid fileId, ApiCall call) =>
        new(await call.SendAsync(new ReadEntryFile(entryId, fileId)), isForAnybody: false);

    private static Parameter OfEdition(string name, string summary, string example) =>
        Parameter.Text(name, summary, example, CompetitionEntry.CodeMaxLength);
}

/// <summary>A request to submit, withdraw or disqualify an entry.</summary>
/// <param name="To"><c>SUBMITTED</c> hands it in, <c>WITHDRAWN</c> takes it back, <c>DISQUALIFIED</c> excludes it.</param>
/// <param name="Reason">Why; required to withdraw and to disqualify.</param>
[CheckedBy(typeof(MoveEntry))]
internal sealed record EntryTransitionRequest(EntryStatus? To = null, string? Reason = null);

/// <summary>A decision on whether an entry passes the administrative selection.</summary>
/// <param name="Passes">Whether it goes on.</param>
/// <param name="Reason">Why; names the code of each rule that the entry fails and passes nevertheless.</param>
/// <param name="FilesWithoutNames">Ids of the files that name neither a person nor the institution; evaluators of a
/// blind stage see no others.</param>
[CheckedBy(typeof(DecideEntry))]
internal sealed record EntryDecisionRequest(bool? Passes = null, string? Reason = null, IReadOnlyList<Guid>? FilesWithoutNames = null);
