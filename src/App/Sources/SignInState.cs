using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Windfall.App.Sources;

/// <summary>What a network brings back with a code, so that nobody can hand us one for an account that we did not ask for. Good for an hour.</summary>
sealed class SignInState(IDataProtectionProvider protection)
{
    static readonly TimeSpan Holds = TimeSpan.FromHours(1);

    readonly ITimeLimitedDataProtector seal = protection.CreateProtector("source-sign-in").ToTimeLimitedDataProtector();

    public string Of(long source) => seal.Protect(source.ToString(CultureInfo.InvariantCulture), Holds);

    /// <returns>Which source; null where it is not ours, or too old.</returns>
    public long? Read(string? state)
    {
        try
        {
            return state is null ? null : long.Parse(seal.Unprotect(state), CultureInfo.InvariantCulture);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
