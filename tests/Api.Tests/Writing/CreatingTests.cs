using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Writing;

[Collection(Shared.Entries)]
public class CreatingTests(JippApp app)
{
    private const string Url = "/api/v1/innovations";

    private HttpClient Editor => app.ClientWith("INSTITUTION_EDITOR");

    [Fact]
    public async Task A_new_innovation_is_a_draft_with_a_location_and_an_entity_tag()
    {
        var created = await Editor.Post(Url, new { title = "Antar Jemput Dokumen", ownerInstitutionId = (await app.Institution()).Id });

        created.Status.ShouldBe(201);
        created.Header("Location").ShouldBe($"/api/v1/innovations/{created.Id}");
        created["publication"]!.ToString().ShouldBe("DRAFT");
        created["registryNumber"].ShouldBeNull();
        (await Editor.Get(created.Header("Location")!)).ETag.ShouldBe(created.ETag);
    }

    [Fact]
    public async Task Every_field_is_read_back_as_it_was_sent()
    {
        var owner = await app.Institution();
        var created = await Editor.Post(Url, Given.Complete(owner.Id, "Judul", "JDL"));

        var read = await Editor.Get($"{Url}/{created.Id}");

        read.Text.ShouldBe(created.Text);
        (read["title"]!.ToString(), read["shortName"]!.ToString()).ShouldBe(("Judul", "JDL"));
        read["institution.id"]!.ToString().ShouldBe(owner.Id);
        read["region.provinceName"]!.ToString().ShouldBe("Sumatera Barat");
        read["sections.howItWorks"]!.ToString().ShouldBe("Petugas mendatangi warga.");
        ((int)read["completeness.score"]!).ShouldBe(100);
        ((bool)read["willingToBeReplicated"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task Text_in_any_language_round_trips()
    {
        const string text = "Ñandú “kutip” <b>tebal</b> & \\ / \t 100 % 🏥 漢字 ؀ \u200d";
        var created = await Editor.Post(Url, Given.Complete((await app.Institution()).Id, text));

        (await Editor.Get($"{Url}/{created.Id}"))["title"]!.ToString().ShouldBe(text);
    }

    [Fact]
    public async Task A_client_that_prefers_a_minimal_answer_gets_no_body()
    {
        var created = await Editor.Post(Url, Given.Complete((await app.Institution()).Id), ("Prefer", "return=minimal"));

        created.Status.ShouldBe(201);
        created.Bytes.ShouldBeEmpty();
        created.Header("Preference-Applied").ShouldBe("return=minimal");
        (await Editor.Get(created.Header("Location")!)).ETag.ShouldBe(created.ETag);
    }

    [Fact]
    public async Task A_client_that_prefers_the_representation_gets_it()
    {
        var created = await Editor.Post(Url, Given.Complete((await app.Institution()).Id), ("Prefer", "return=representation"));

        created.Header("Preference-Applied").ShouldBe("return=representation");
        created.Id.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_unknown_preference_is_ignored()
    {
        var created = await Editor.Post(Url, Given.Complete((await app.Institution()).Id), ("Prefer", "handling=lenient"));

        created.Status.ShouldBe(201);
        created.Header("Preference-Applied").ShouldBeNull();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/merge-patch+json")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_of_another_media_type_is_refused_naming_the_accepted_one(string type)
    {
        var problem = await Editor.Post(Url, "{}", ("Content-Type", type));

        problem.Status.ShouldBe(415);
        problem.Code.ShouldBe("UNSUPPORTED_MEDIA_TYPE");
        problem.Header("Accept-Post").ShouldBe("application/json");
    }

    [Fact]
    public async Task An_explicit_UTF_8_charset_is_accepted() =>
        (
            await Editor.Post(Url, Given.Complete((await app.Institution()).Id), ("Content-Type", "application/json; charset=utf-8"))
        ).Status.ShouldBe(201);

    [Fact]
    public async Task A_source_row_belongs_to_one_record()
    {
        var owner = await app.Institution();
        var body = new
        {
            title = "Dari daftar",
            ownerInstitutionId = owner.Id,
            sources = new[] { new { source = "IGA", sourceRecordId = "IGA-7" } },
        };

        var ministry = app.ClientOf("IGA");

        (await ministry.Post(Url, body)).Status.ShouldBe(201);
        var again = await ministry.Post(Url, body);

        again.Status.ShouldBe(409);
        again.Code.ShouldBe("SOURCE_RECORD_EXISTS");
    }

    [Fact]
    public async Task A_body_of_a_mebibyte_is_too_large()
    {
        var problem = await Editor.Post(Url, new { title = new string('a', 1_048_577) });

        problem.Status.ShouldBe(413);
        problem.Code.ShouldBe("TOO_LARGE");
    }
}
