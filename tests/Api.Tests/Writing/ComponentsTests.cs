using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Writing;

[Collection(Shared.Entries)]
public class ComponentsTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";

    private HttpClient Admin => app.ClientWith("NATIONAL_ADMIN");

    [Fact]
    public async Task A_component_keeps_its_id_when_renamed()
    {
        var first = await app.Revised(
            (await app.Published()).Id,
            new
            {
                components = new object[]
                {
                    new { name = " Alur layanan ", kind = "CORE" },
                    new
                    {
                        name = "Jam buka",
                        kind = "CONTEXT",
                        description = "Pagi.",
                    },
                },
            }
        );
        var (flow, hours) = (IdOf(first, 0), IdOf(first, 1));

        var second = await app.Revised(
            first.Id,
            new
            {
                components = new object[]
                {
                    new
                    {
                        id = hours,
                        name = "Jadwal",
                        kind = "ADAPTABLE",
                    },
                    new { name = "Aplikasi", kind = "CORE" },
                },
            }
        );

        Described(first).ShouldBe(["Alur layanan CORE ", "Jam buka CONTEXT Pagi."]);
        Described(second).ShouldBe(["Jadwal ADAPTABLE ", "Aplikasi CORE "]);
        (IdOf(second, 0), IdOf(second, 1) == flow).ShouldBe((hours, false));
    }

    [Fact]
    public async Task A_component_keeps_an_id_made_by_the_client()
    {
        var id = Guid.CreateVersion7().ToString();

        var draft = await Admin.Post(
            Url,
            new
            {
                title = $"Inovasi {Given.Next()}",
                ownerInstitutionId = app.Accounts.Government,
                components = new[]
                {
                    new
                    {
                        id,
                        name = "Alur",
                        kind = "CORE",
                    },
                },
            }
        );

        IdOf(draft, 0).ShouldBe(id);
    }

    [Fact]
    public async Task Components_survive_other_changes_and_belong_to_each_revision()
    {
        var named = await app.Revised((await app.Published()).Id, new { components = new[] { new { name = "Alur", kind = "CORE" } } });

        await app.Revised(named.Id, new { summary = "Lain." });
        var none = await app.Revised(named.Id, new { components = (object?)null });

        Described(none).ShouldBeEmpty();
        Described(await app.Anonymous().Get($"{Url}/{named.Id}/revisions/1")).ShouldBeEmpty();
        IdOf(await app.Anonymous().Get($"{Url}/{named.Id}/revisions/3"), 0).ShouldBe(IdOf(named, 0));
        var stale = await Admin.Patch($"{Url}/{named.Id}", new { summary = "Basi." }, ("If-Match", named.ETag));
        stale["changedFields"]!.ToJsonString().ShouldContain("components");
    }

    [Fact]
    public async Task List_items_omit_components()
    {
        var title = $"Komponen {Guid.CreateVersion7():N}";
        await app.Revised((await app.Published(title)).Id, new { components = new[] { new { name = "Alur", kind = "CORE" } } });

        (await app.Anonymous().Get($"{Url}?q={Uri.EscapeDataString(title)}")).Items.ShouldHaveSingleItem()["components"].ShouldBeNull();
    }

    [Fact]
    public async Task All_faults_of_components_are_reported_at_once()
    {
        var (id, innovation) = (Guid.CreateVersion7(), await app.CompleteDraft());

        (await Faults(new { name = "Alur", kind = "CORE" }, new { name = "alur ", kind = "CORE" })).ShouldBe(["/components REPEATED"]);
        (
            await Faults(
                new
                {
                    id,
                    name = "Alur",
                    kind = "CORE",
                },
                new
                {
                    id,
                    name = "Loket",
                    kind = "CORE",
                }
            )
        ).ShouldBe(["/components REPEATED"]);
        (
            await Faults(
                new
                {
                    name = " ",
                    kind = "CORE",
                    description = new string('a', 1_001),
                }
            )
        ).ShouldBe(["/components/0/name REQUIRED", "/components/0/description TOO_LONG"]);
        (
            await Faults(
                new
                {
                    id = Guid.Empty,
                    name = "Alur",
                    kind = "CORE",
                }
            )
        ).ShouldBe(["/components/0/id NOT_AN_ID"]);
        (await Faults(new { name = "Alur", kind = "INTI" }, new { name = "Loket" })).ShouldBe([
            "/components/0/kind WRONG_TYPE",
            "/components/1/kind REQUIRED",
        ]);
        (await Faults([.. Enumerable.Range(0, 51).Select(n => new { name = $"Bagian {n}", kind = "CORE" })])).ShouldBe([
            "/components TOO_MANY",
        ]);

        async Task<IReadOnlyList<string>> Faults(params object[] components) =>
            (await Admin.Patch($"{Url}/{innovation.Id}", new { components }, ("If-Match", "*"))).Faults;
    }

    private static IEnumerable<string> Described(Reply innovation) =>
        innovation["components"]!.AsArray().Select(c => $"{c!["name"]} {c["kind"]} {c["description"]}");

    private static string IdOf(Reply innovation, int place) => (string)innovation["components"]![place]!["id"]!;
}
