package eu.xport.company;

import java.util.Optional;

/** No directory is named: everybody types. */
class ClosedDirectory implements CompanyDirectory {

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Optional<ListedCompany> find(Siret siret) {
        return Optional.empty();
    }
}
