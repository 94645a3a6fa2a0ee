using JippApi.Api.Tests.Hosting;
using JippApi.Domain.Access;

namespace JippApi.Api.Tests.LegalInstruments;

[Collection(Shared.Plans)]
public class RegisterLegalInstrumentTests(JippApp app)
{
    private const string Url = GivenInstruments.Url;

    [Fact]
    public async Task Anyone_sees_an_instrument_once_somebody_else_has_accepted_it()
    {
        var (owner, innovation) = await OwnedAsync();
        var editor = app.IssuerOf(owner);
        var registered = await editor.Post(Url, GivenInstruments.Body(owner, "UNIT_DECREE", innovation));
        registered.Status.ShouldBe(201, registered.Text);

        (await app.Anonymous().Get($"{Url}/{registered.Id}")).Status.ShouldBe(404);
        (await app.Anonymous().Get($"{Url}?innovationId={innovation}")).Ids.ShouldBeEmpty();
        foreach (var client in new[] { editor, app.Verifier() })
            (await client.Get($"{Url}?issuerId={owner}&status=CLAIMED")).Ids.ShouldBe([registered.Id]);
        (await app.IssuerOf((await app.Institution()).Id).Get($"{Url}/{registered.Id}")).Status.ShouldBe(404);

        (await app.Verifier().MoveInstrument(registered.Id, "ACCEPTED")).Status.ShouldBe(200);

        (await app.Anonymous().Get($"{Url}?innovationId={innovation}&status=ACCEPTED")).Ids.ShouldBe([registered.Id]);
        var shown = await app.Anonymous().Get($"{Url}/{registered.Id}");
        ((string?)shown["status"], (string?)shown["innovationIds"]![0]).ShouldBe(("ACCEPTED", innovation));
        (await app.Verifier().MoveInstrument(registered.Id, "ACCEPTED")).Code.ShouldBe("LEGAL_INSTRUMENT_DECIDED");
    }

    [Fact]
    public async Task Only_people_of_the_issuer_register_and_only_what_it_can_issue()
    {
        var (owner, innovation) = await OwnedAsync();
        var government = app.Accounts.Government;

        (await app.IssuerOf(owner).Post(Url, GivenInstruments.Body(owner, "REGIONAL_REGULATION", innovation))).Code.ShouldBe(
            "LEGAL_INSTRUMENT_ISSUER_UNFIT"
        );
        (await app.IssuerOf(owner).Post(Url, GivenInstruments.Body(government, "REGIONAL_REGULATION", innovation))).Code.ShouldBe(
            "LEGAL_INSTRUMENT_NOT_OF_ISSUER"
        );
        foreach (
            var outsider in new[] { app.ClientWith("NATIONAL_ADMIN"), app.ClientWith("HUB_ADMIN", "hub", new(ScopeKind.Region, "13")) }
        )
            (await outsider.Post(Url, GivenInstruments.Body(owner, "UNIT_DECREE", innovation))).Code.ShouldBe(
                "LEGAL_INSTRUMENT_NOT_OF_ISSUER"
            );
        (await app.IssuerOf(government).Post(Url, GivenInstruments.Body(government, "UNIT_DECREE", innovation))).Code.ShouldBe(
            "LEGAL_INSTRUMENT_ISSUER_UNFIT"
        );
        (await app.IssuerOf(government).Post(Url, GivenInstruments.Body(government, "REGIONAL_REGULATION", innovation))).Status.ShouldBe(
            201
        );
    }

    [Fact]
    public async Task An_instrument_never_names_innovations_of_strangers()
    {
        var (owner, innovation) = await OwnedAsync();
        var (neighbour, theirs) = await OwnedAsync();
        var draft = (await app.CompleteDraft(ownerId: owner)).Id;
        var editor = app.IssuerOf(owner);

        var refused = await editor.Post(Url, GivenInstruments.Body(owner, "UNIT_DECREE", theirs));
        refused.Code.ShouldBe("LEGAL_INSTRUMENT_OF_STRANGERS");
        ((string?)refused["missing"]![0]).ShouldBe(theirs);
        (await editor.Post(Url, GivenInstruments.Body(owner, "UNIT_DECREE", draft))).Faults.ShouldBe([
            "/innovationIds/0 UNKNOWN_INNOVATION",
        ]);
        var province = app.Accounts.ProvincialGovernment;
        (await app.IssuerOf(province).Post(Url, GivenInstruments.Body(province, "REGIONAL_REGULATION", innovation))).Code.ShouldBe(
            "LEGAL_INSTRUMENT_OF_STRANGERS"
        );
        (await app.Anonymous().Get($"{Url}?issuerId={neighbour}")).Ids.ShouldBeEmpty();
    }

    [Fact]
    public async Task Invalid_instruments_are_refused()
    {
        var (owner, innovation) = await OwnedAsync();
        var editor = app.IssuerOf(owner);

        (await editor.Post(Url, new { })).Faults.ShouldBe(
            ["/issuerId REQUIRED", "/kind REQUIRED", "/title REQUIRED", "/number REQUIRED", "/date REQUIRED", "/innovationIds REQUIRED"],
            ignoreOrder: true
        );
        (await editor.Post(Url, GivenInstruments.Body(owner, "UNIT_DECREE", innovation, date: "2099-01-02"))).Code.ShouldBe(
            "LEGAL_INSTRUMENT_IN_THE_FUTURE"
        );
        foreach (var (validFrom, expiresOn) in new[] { (null, "2026-01-05"), ("2026-03-01", "2026-02-01") })
            (
                await editor.Post(Url, GivenInstruments.Body(owner, "UNIT_DECREE", innovation, expiresOn: expiresOn, validFrom: validFrom))
            ).Code.ShouldBe("LEGAL_INSTRUMENT_EXPIRES_TOO_EARLY");
        (await editor.Post(Url, GivenInstruments.Body(Guid.CreateVersion7().ToString(), "UNIT_DECREE", innovation))).Faults.ShouldBe([
            "/issuerId UNKNOWN_INSTITUTION",
        ]);
    }

    [Fact]
    public async Task No_text_of_an_instrument_shows_an_identity_number()
    {
        const string Nik = "3173051209870003";
        var (owner, innovation) = await OwnedAsync();
        var refused = await app.IssuerOf(owner)
            .Post(
                Url,
                new
                {
                    issuerId = owner,
                    kind = "UNIT_DECREE",
                    title = $"Penunjukan {Nik}",
                    number = Nik,
                    date = "2026-01-05",
                    reference = $"https://jdih.example.go.id/{Nik}",
                    innovationIds = new[] { innovation },
                }
            );

        refused.Status.ShouldBe(422);
        refused.Faults.Order().ShouldBe(["/number IDENTITY_NUMBER", "/reference IDENTITY_NUMBER", "/title IDENTITY_NUMBER"]);
        var registered = (await app.IssuerOf(owner).Post(Url, GivenInstruments.Body(owner, "UNIT_DECREE", innovation))).Id;
        (await app.Verifier().MoveInstrument(registered, "REJECTED", $"Milik {Nik}")).Faults.ShouldBe(["/reason IDENTITY_NUMBER"]);
    }

    [Fact]
    public async Task Nobody_decides_on_what_they_registered_or_what_is_theirs()
    {
        var (owner, innovation) = await OwnedAsync();
        var registered = (await app.IssuerOf(owner).Post(Url, GivenInstruments.Body(owner, "UNIT_DECREE", innovation))).Id;
        var insider = app.ClientWith("VALIDATOR", "orang dalam");
        await app.JoinAsync("VALIDATOR", "orang dalam", owner);

        (await insider.MoveInstrument(registered, "ACCEPTED")).Code.ShouldBe("OWN_RECORD");
        (await app.IssuerOf(owner).MoveInstrument(registered, "ACCEPTED")).Status.ShouldBe(403);
        (await app.IssuerOf(owner).MoveInstrument(registered, "REPEALED")).Code.ShouldBe("LEGAL_INSTRUMENT_NOT_ACCEPTED");
        (await app.Verifier().MoveInstrument(registered, "REPEALED")).Code.ShouldBe("LEGAL_INSTRUMENT_NOT_OF_ISSUER");
        (await app.Verifier().MoveInstrument(registered, "REJECTED", null)).Faults.ShouldBe(["/reason REQUIRED"]);
        (await app.Verifier().MoveInstrument(registered, "REJECTED", "Nomor tidak ada di JDIH")).Status.ShouldBe(200);
        (await app.Anonymous().Get($"{Url}/{registered}")).Status.ShouldBe(404);
    }

    private async Task<(string Owner, string Innovation)> OwnedAsync()
    {
        var owner = (await app.Institution()).Id;
        return (owner, (await app.Published(ownerId: owner)).Id);
    }
}
