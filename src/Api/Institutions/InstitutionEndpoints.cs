using JippApi.Api.Conventions.Bodies;
using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Http;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Institutions;
using JippApi.Domain.Institutions;
using MediatR;

namespace JippApi.Api.Institutions;

/// <summary>Institutions.</summary>
internal static class InstitutionEndpoints
{
    private const string Address = "/api/v1/institutions";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.Text("q", "Bagian nama, atau singkatan. — Part of the name, or abbreviation.", "padang"),
        Parameter.CodesOf<InstitutionKind>("kind", "institution-kinds", "Jenis. — Kind.", "CITY"),
        new("regionCode", ParameterType.RegionPrefix, "Awal kode wilayah. — Beginning of the region code.") { Example = "13" },
        new("parentId", ParameterType.Id, "Instansi induk. — The institution it is part of."),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapInstitutions(this IEndpointRouteBuilder api)
    {
        var institutions = api.MapGroup("institutions").WithTags("Institutions");

        institutions
            .MapGet("", List)
            .Public(nameof(ListInstitutions), "List institutions by name", DataFamilies.Institutions)
            .Listed()
            .WithQuery(ListParameters)
            .Answers<Listing<InstitutionItem>>();
        institutions
            .MapGet("{id:guid}", Get)
            .Public(nameof(GetInstitution), "Read one institution", DataFamilies.Institutions)
            .Answers<InstitutionItem>()
            .Fails(404);
        institutions
            .MapPost("", Register)
            .Writes(nameof(RegisterInstitution), "Add an institution", Permissions.WriteInstitutions)
            .Takes<InstitutionInput>(MediaTypes.Json)
            .Creates<InstitutionItem>()
            .Fails(409);
        institutions
            .MapPatch("{id:guid}", Revise)
            .Writes(nameof(ReviseInstitution), "Change what is known about an institution (merge patch)", Permissions.WriteInstitutions)
            .Takes<InstitutionInput>(MediaTypes.MergePatch)
            .Answers<InstitutionItem>()
            .Fails(404, 409, 412, 428);
    }

    private static async Task<Answer> List(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var query = Query.Of(http);
        var page = await mediator.Send(
            new ListInstitutions(
                query.Text("q"),
                query.Codes<InstitutionKind>("kind"),
                query.Text("regionCode")?.TrimEnd('*'),
                query.Id("parentId"),
                Paging.LimitOf(query),
                Paging.CursorOf(query)
            ),
            ct
        );
        return Answers.Listed(http, page, ApiJson.Readable.Institutions);
    }

    private static async Task<Answer> Get(Guid id, IMediator mediator, CancellationToken ct)
    {
        var item = await mediator.Send(new GetInstitution(id), ct);
        return Answers.Resource(item, item.Version, JippJson.Readable.InstitutionItem);
    }

    private static async Task<Answer> Register(HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var input = await JsonBody.ReadAsync(http, JippJson.Readable.InstitutionInput);
        var item = await mediator.Send(new RegisterInstitution(input), ct);
        return Written(http, StatusCodes.Status201Created, item, $"{Address}/{item.Id}");
    }

    private static async Task<Answer> Revise(Guid id, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var version = ETags.RequiredVersion(http.Request);
        var input = await JsonBody.PatchAsync(
            http,
            () => mediator.Send(new GetInstitutionInput(id, version), ct),
            JippJson.Readable.InstitutionInput
        );
        return Written(http, StatusCodes.Status200OK, await mediator.Send(new ReviseInstitution(id, version, input), ct));
    }

    private static Answer Written(HttpContext http, int status, InstitutionItem item, string? location = null) =>
        Preferences.Written(http.Request, status, JippJson.Text(item, JippJson.Readable.InstitutionItem), item.Version, location);
}
