namespace JippApi.Domain.Access;

/// <summary>What a person does in the network (<i>peran</i>); the scope of the grant says where.</summary>
public enum Role
{
    /// <summary>Runs the network (<i>admin nasional</i>).</summary>
    NationalAdmin,

    /// <summary>Maintains one ministry's list (<i>admin sumber</i>): KIPP, IGA or LABINOV.</summary>
    SourceAdmin,

    /// <summary>Runs a hub (<i>admin hub</i>) for a province and everything in it.</summary>
    HubAdmin,

    /// <summary>Writes for an institution (<i>admin instansi</i>).</summary>
    InstitutionEditor,

    /// <summary>Checks records before they are published (<i>validator</i>).</summary>
    Validator,

    /// <summary>Supports replications (<i>pendamping</i>).</summary>
    Mentor,

    /// <summary>Evaluates outcomes (<i>penilai</i>).</summary>
    Evaluator,

    /// <summary>
    /// Signs commitments for an institution (<i>pimpinan</i>), as a regional secretary or a governor does.
    /// </summary>
    Signatory,

    /// <summary>Writes news and guides (<i>editor</i>).</summary>
    ContentEditor,
}

/// <summary>The ranking of roles.</summary>
public static class RoleOrder
{
    private static readonly Dictionary<Role, int> Ranks = new()
    {
        [Role.NationalAdmin] = 3,
        [Role.SourceAdmin] = 2,
        [Role.HubAdmin] = 2,
    };

    /// <summary>Whether this role outranks the other; roles without a rank are the lowest.</summary>
    public static bool IsAbove(this Role role, Role other) => Ranks.GetValueOrDefault(role) > Ranks.GetValueOrDefault(other);
}
