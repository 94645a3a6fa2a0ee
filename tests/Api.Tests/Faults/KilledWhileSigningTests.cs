using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Stories;
using Xunit.Abstractions;
using static JippApi.Api.Tests.Hosting.GivenCommitments;

namespace JippApi.Api.Tests.Faults;

[Collection(KillableServer.Name)]
public class KilledWhileSigningTests(ServerProcess server, ITestOutputHelper log)
{
    private const int Signatories = 4;
    private const int Seed = 61;

    private static readonly string[] Origins = ["Menyeting Gigi Emas", "Pendidikan Jarak Jauh", "PIKOBAR"];

    [Fact]
    public async Task Acknowledged_signatures_survive_and_no_sheet_is_half_committed()
    {
        var (given, killer, ledger) = (
            await GivenPromises.On(server),
            new Killer(server, log, Seed),
            await EventLedger.OpenAsync(server, "CommitmentSignatureGiven", "CommitmentSigned", "PlanCommitted")
        );
        var districts = await given.DistrictsAsync(1 + (Signatories - 1) * 4);
        List<SigningSheet> sheets = [];

        for (var kill = 1; kill <= Killer.Kills; kill++)
        {
            while (Missing().Count < Signatories * 2)
                await OpenAsync();
            await killer.KillDuringAsync(Missing(), within: TimeSpan.FromMilliseconds(40));
            await CheckAsync([.. sheets.Where(sheet => !sheet.IsSettled)]);
        }

        while (Missing() is { Count: > 0 } missing)
            foreach (var attempt in missing)
                await attempt.SendAsync();
        await CheckAsync(sheets);
        foreach (var sheet in sheets)
            ((string?)(await given.Hub.Get(sheet.Url))["status"]).ShouldBe("SIGNED");

        List<Attempt> Missing() => [.. sheets.SelectMany(sheet => sheet.Signatures.Values).Where(signature => signature.Answer is null)];

        async Task OpenAsync()
        {
            var open = await given.OpenSheetAsync(
                Origins[sheets.Count % Origins.Length],
                [districts[0], .. districts.Skip(1).Chunk(Signatories - 1).ElementAt(sheets.Count % 4)]
            );
            sheets.Add(new(open, given, await given.Hub.Scan(open), log));
        }

        async Task CheckAsync(IReadOnlyList<SigningSheet> doubtful)
        {
            foreach (var sheet in doubtful)
                await sheet.CheckAsync();
            await given.Nation.AuditIsWhole();
            await ledger.ShouldAgreeAsync("CommitmentSignatureGiven", sheets.Sum(sheet => sheet.Signed));
            await ledger.ShouldAgreeAsync("CommitmentSigned", sheets.Count(sheet => sheet.Signed == Signatories));
            await ledger.ShouldAgreeAsync("PlanCommitted", sheets.Count(sheet => sheet.Signed == Signatories) * Signatories);
            await ledger.RevisionsShouldAgreeAsync();
        }
    }

    /// <summary>A sheet being signed: by account for Pontianak, on paper for the others.</summary>
    private sealed class SigningSheet(Reply open, GivenPromises given, string scan, ITestOutputHelper log)
    {
        private HashSet<int> before = [];

        public string Url { get; } = $"{GivenCommitments.Url}/{open.Id}";

        public int Signed { get; private set; }

        /// <summary>All signatures were there and acknowledged at the last check.</summary>
        public bool IsSettled => Signed == Signatories && before.Count == 0;

        public IReadOnlyDictionary<int, Attempt> Signatures { get; } =
            Enumerable
                .Range(1, Signatories)
                .ToDictionary(
                    number => number,
                    number =>
                        number > 1
                            ? new Attempt(given.Hub, $"{GivenCommitments.Url}/{open.Id}/signatures", PaperSignature(open, number, scan))
                            : new Attempt(
                                given.Leader,
                                $"{GivenCommitments.Url}/{open.Id}/signatures",
                                new
                                {
                                    signatory = number,
                                    method = "ACCOUNT",
                                    documentHash = (string)open["documentHash"]!,
                                    place = "Pontianak",
                                }
                            )
                );

        /// <summary>Every acknowledged signature is there, and the sheet is consistent.</summary>
        public async Task CheckAsync()
        {
            var now = await given.Hub.Get(Url).Done();
            var signed = now["signatories"]!.AsArray().Where(s => s!["signature"] is not null).Select(s => (int)s!["number"]!).ToHashSet();
            foreach (var (number, signature) in Signatures)
            {
                if (signature.Answer is not null)
                    signed.ShouldContain(number, now.Text);
                if (before.Contains(number) && signature.Answer is not null)
                    signature.WasReplayed.ShouldBeTrue(signature.Answer.Text);
            }

            ((string?)now["status"], (int)now["signatureCount"]!).ShouldBe(
                (
                    signed.Count switch
                    {
                        0 => "OPEN_FOR_SIGNING",
                        Signatories => "SIGNED",
                        _ => "PARTLY_SIGNED",
                    },
                    signed.Count
                )
            );
            await CheckPlansAsync(now, signed.Count == Signatories);
            var proof = await given.Hub.Get($"{Url}/verification").Done();
            ((bool)proof["valid"]!, proof["signatures"]!.AsArray().Count).ShouldBe((true, signed.Count), proof.Text);
            (await given.Nation.AuditOf($"resourceId={open.Id}&action=COMMITMENT_SIGNATURE_GIVEN")).Count.ShouldBe(signed.Count);
            if (signed.Count > Signed)
                log.WriteLine(
                    $"  {signed.Count} of {Signatories} signatures, {signed.Count(number => Signatures[number].Answer is null)} of them without an answer"
                );
            before = [.. signed.Where(number => Signatures[number].Answer is null)];
            Signed = signed.Count;
        }

        /// <summary>All plans are committed by this sheet, or none.</summary>
        private async Task CheckPlansAsync(Reply now, bool committed)
        {
            foreach (var line in now["lines"]!.AsArray())
            {
                var plan = await given.Hub.Get($"{GivenPlans.Url}/{line!["planId"]}").Done();
                var baselines = plan["baselines"]!
                    .AsArray()
                    .Select(baseline => ((int)baseline!["number"]!, (string)baseline["commitmentId"]!));
                ((string?)plan["status"], (int?)line["baseline"]).ShouldBe(committed ? ("COMMITTED", 1) : ("ACCEPTED", null), plan.Text);
                baselines.ShouldBe(committed ? [(1, open.Id)] : [], plan.Text);
            }
        }
    }
}
