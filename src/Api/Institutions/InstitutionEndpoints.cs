using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Exports;
using JippApi.Api.Conventions.Lists;
using JippApi.Api.Conventions.Requests;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Institutions;
using JippApi.Domain.Institutions;

namespace JippApi.Api.Institutions;

internal static class InstitutionEndpoints
{
    private const string Address = "/api/v1/institutions";

    private static readonly IReadOnlyList<Parameter> ListParameters =
    [
        Parameter.Text(
            "q",
            "Kata-kata nama, singkatan atau wilayah, dalam urutan apa pun. — Words of the name, abbreviations or region, in any order.",
            "padang"
        ),
        Parameter.CodesOf<InstitutionKind>("kind", "institution-kinds", "Jenis. — Kind.", "CITY"),
        Parameter.Region("instansi", "institution's region", "13"),
        new("parentId", ParameterType.Id, "Id instansi induk. — Id of the parent institution."),
        Paging.Limit,
        Paging.Cursor,
    ];

    public static void MapInstitutions(this IEndpointRouteBuilder api)
    {
        var institutions = api.MapGroup("institutions").WithTags("Institutions");

        institutions
            .MapGet("", List)
            .Public(nameof(ListInstitutions), "List institutions by name", DataGroups.Institutions)
            .WithListTag()
            .WithQuery(ListParameters)
            .Exports<Listing<InstitutionItem>>(InstitutionTable.Institutions);
        institutions
            .MapGet("{id:guid}", (Guid id, ApiCall call) => call.GetAsync(new GetInstitution(id)))
            .Public(nameof(GetInstitution), "Get an institution", DataGroups.Institutions)
            .Answers<InstitutionItem>()
            .Fails(404);
        institutions
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync((InstitutionInput input) => new RegisterInstitution(input), item => $"{Address}/{item.Id}")
            )
            .Writes(nameof(RegisterInstitution), "Register an institution", Policies.RegisterInstitutions)
            .Takes<InstitutionInput>(MediaTypes.Json)
            .Creates<InstitutionItem>()
            .Fails(409);
        institutions
            .MapPatch(
                "{id:guid}",
                (Guid id, ApiCall call) =>
                    call.ReviseAsync(
                        version => new GetInstitutionInput(id, version),
                        (version, input) => new ReviseInstitution(id, version, input)
                    )
            )
            .Writes(nameof(ReviseInstitution), "Update an institution (merge patch)", Permissions.WriteInstitutions)
            .Takes<InstitutionInput>(MediaTypes.MergePatch)
            .Changes<InstitutionItem>();
    }

    private static Task<Answer> List(ApiCall call) =>
        call.ExportAsync(
            (limit, cursor) =>
                new ListInstitutions(
                    call.Query.Text("q"),
                    call.Query.Codes<InstitutionKind>("kind"),
                    call.Query.Text("regionCode")?.TrimEnd('*'),
                    call.Query.Id("parentId"),
                    limit,
                    cursor
                )
        );
}
