using JippApi.Api.Tests.Attestations;
using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.LegalInstruments;

/// <summary>Attempts to climb the ladder by papers that prove nothing.</summary>
[Collection(Shared.Plans)]
public class FalseProofStory(JippApp app)
{
    private const string Url = GivenInstruments.Url;

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task What_was_accepted_by_mistake_can_be_rejected_without_its_issuer()
    {
        var (owner, innovation) = await OwnedAsync();
        var decree = await app.Accepted(owner, "UNIT_DECREE", innovation);

        (await app.IssuerOf(owner).MoveInstrument(decree.Id, "REJECTED")).Status.ShouldBe(403);
        (await app.Verifier().MoveInstrument(decree.Id, "REJECTED", "Nomor tidak ada di JDIH")).Status.ShouldBe(200);

        await app.ShouldBeOn(innovation, "RUNNING", "INSTRUMENT_IN_FORCE");
        (await app.Anonymous().Get($"{Url}/{decree.Id}")).Status.ShouldBe(404);
        (await app.Verifier().MoveInstrument(decree.Id, "REJECTED")).Code.ShouldBe("LEGAL_INSTRUMENT_ENDED");
        (await app.IssuerOf(owner).MoveInstrument(decree.Id, "REPEALED")).Code.ShouldBe("LEGAL_INSTRUMENT_NOT_ACCEPTED");
    }

    [Fact]
    public async Task A_document_is_registered_once_until_it_is_rejected_or_repealed()
    {
        var (owner, innovation) = await OwnedAsync();
        var editor = app.IssuerOf(owner);
        var first = await editor.Post(Url, Decree("800/12-A/2026"));
        first.Status.ShouldBe(201, first.Text);

        foreach (var spelt in new[] { "800/12-A/2026", "800 / 12 a / 2026" })
            (await editor.Post(Url, Decree(spelt))).Code.ShouldBe("LEGAL_INSTRUMENT_REGISTERED");
        (await editor.Post(Url, Decree("801/12-A/2026"))).Status.ShouldBe(201);
        (await app.Verifier().MoveInstrument(first.Id, "ACCEPTED")).Status.ShouldBe(200);
        (await editor.Post(Url, Decree("800/12-A/2026"))).Code.ShouldBe("LEGAL_INSTRUMENT_REGISTERED");
        (await editor.MoveInstrument(first.Id, "REPEALED", "Salah ketik")).Status.ShouldBe(200);
        (await editor.Post(Url, Decree("800/12-A/2026"))).Status.ShouldBe(201);

        object Decree(string number) =>
            new
            {
                issuerId = owner,
                kind = "UNIT_DECREE",
                title = "Penetapan inovasi",
                number,
                date = "2026-01-05",
                innovationIds = new[] { innovation },
            };
    }

    [Fact]
    public async Task A_province_registers_nothing_for_a_city_that_lies_under_it()
    {
        var province = app.Accounts.ProvincialGovernment;
        var city = await Admin.Post(
            "/api/v1/institutions",
            new
            {
                name = $"Pemerintah kota {Given.Next()}",
                kind = "CITY",
                regionCode = "13.73",
                parentId = province,
            }
        );
        var government = city.Status == 201 ? city.Id : await Under();
        var innovation = (await app.Published(ownerId: government)).Id;

        var forged = await app.IssuerOf(province).Post(Url, GivenInstruments.Body(government, "REGION_HEAD_REGULATION", innovation));

        forged.Code.ShouldBe("LEGAL_INSTRUMENT_NOT_OF_ISSUER");
        var own = app.ClientWith("INSTITUTION_EDITOR", "orang kota", new(ScopeKind.Institution, government));
        (await own.Post(Url, GivenInstruments.Body(government, "REGION_HEAD_REGULATION", innovation))).Status.ShouldBe(201);

        async Task<string> Under()
        {
            var known = await Admin.GovernmentOf("13.73");
            var moved = await Admin.Patch($"/api/v1/institutions/{known}", new { parentId = province }, ("If-Match", "*"));
            moved.Status.ShouldBe(200, moved.Text);
            return known;
        }
    }

    [Fact]
    public async Task Programme_and_budget_of_a_former_owner_raise_no_level()
    {
        var (former, heir) = (await Admin.GovernmentOf("13.72"), await Admin.GovernmentOf("13.74"));
        var innovation = (await app.Published(ownerId: former)).Id;
        await app.Ministry().Stated(innovation, "MINISTRY", "ACTIVE");
        await app.Accepted(former, "REGION_HEAD_REGULATION", innovation);
        foreach (var kind in new[] { "ROUTINE_PROGRAMME", "BUDGET" })
            await VerifiedAsync(innovation, kind);
        await app.ShouldBeOn(innovation, "ROUTINE_PROGRAMME", "RECENT_CONTRACT");

        await app.Revised(innovation, new { ownerInstitutionId = heir, regionCode = "13.74" });
        await app.Accepted(heir, "REGION_HEAD_REGULATION", innovation);

        await app.ShouldBeOn(innovation, "REGIONAL_REGULATION", "RECENT_PROGRAMME", "RECENT_BUDGET");
    }

    private async Task VerifiedAsync(string innovation, string kind)
    {
        var url = $"/api/v1/innovations/{innovation}/institutionalisation-evidence";
        var claimed = await app.ClientWith("NATIONAL_ADMIN", "pengusul bukti")
            .Post(
                url,
                new
                {
                    kind,
                    title = "Dokumen",
                    date = "2026-01-02",
                }
            );
        claimed.Status.ShouldBe(201, claimed.Text);
        (await Admin.Post($"{url}/{claimed.Id}/transitions", new { to = "VERIFIED" }, ("If-Match", "*"))).Status.ShouldBe(200);
    }

    private async Task<(string Owner, string Innovation)> OwnedAsync()
    {
        var owner = (await app.Institution()).Id;
        var innovation = (await app.Published(ownerId: owner)).Id;
        await app.Ministry().Stated(innovation, "MINISTRY", "ACTIVE");
        return (owner, innovation);
    }
}
