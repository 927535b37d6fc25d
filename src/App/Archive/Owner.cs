using Windfall.App.Workspaces;
using Windfall.Core.Audience;
using Windfall.Store;

namespace Windfall.App.Archive;

/// <summary>Whose archive it is, as far as its files have told: who wrote a message is decided by this.</summary>
sealed class Owner
{
    readonly char[] key = new char[2048];
    string? address;

    public string? Name { get; private set; }

    /// <summary>What the workspace knows already.</summary>
    public static Owner Of(Workspace workspace)
    {
        using var connection = workspace.Database.Connect();
        var owner = new Owner();
        foreach (var (name, url) in connection
            .Command("SELECT name, url FROM profiles WHERE workspace_id = $w AND name <> '' ORDER BY at, id", ("$w", workspace.Id))
            .Rows(row => (row.GetString(0), row.Text(1))))
        {
            owner.Name = name;
            owner.Learn(url);
        }
        return owner;
    }

    public void Named(string name) => Name = name.Length == 0 ? Name : name;

    public void Learn(ReadOnlySpan<char> url)
    {
        if (PersonAddress.TryKey(url, key, out var length))
            address = key.AsSpan(0, length).ToString();
    }

    public bool Is(ReadOnlySpan<char> name, ReadOnlySpan<char> url)
    {
        if (address is not null && PersonAddress.TryKey(url, key, out var length))
            return key.AsSpan(0, length).SequenceEqual(address);
        return Name is not null && name.Trim().Equals(Name, StringComparison.OrdinalIgnoreCase);
    }
}
